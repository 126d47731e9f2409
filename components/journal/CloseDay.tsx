import { useState } from 'preact/hooks';
import type { DayWords } from '../../lib/domain/day';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { DayFields } from './DayFields';
import './close-day.css';

interface Props {
  day: DayWords;
  /** The calendar day from which good things are asked for again, while they rest. */
  rest: string | null;
  spellcheck: boolean;
  /** How the way out is called: back in the journal, closed as a card. */
  leave?: 'popup.day.back' | 'card.close';
  change(day: DayWords): void;
  close(): void;
  back(): void;
}

/** The end of the working day: good things where they do not rest, what is still open, one word. */
export function CloseDay({ day, rest, spellcheck, leave = 'popup.day.back', change, close, back }: Props) {
  const { t, date } = useWords();
  const [anyway, setAnyway] = useState(false);
  const resting = rest !== null && !anyway;
  return (
    <form
      class="closing"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h1>{t('popup.day')}</h1>
      {resting ? (
        <p class="quiet">
          {t('popup.day.rest', {
            when: date(middayUtc(rest), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
          })}{' '}
          <button type="button" class="link" onClick={() => setAnyway(true)}>
            {t('popup.day.anyway')}
          </button>
        </p>
      ) : (
        <h2 class="quiet">{t('popup.day.good')}</h2>
      )}
      <DayFields key={String(resting)} day={day} spellcheck={spellcheck} resting={resting} change={change} />
      <p class="quiet">{t('popup.day.hint')}</p>
      <div class="ways">
        <button type="button" class="button" onClick={back}>
          {t(leave)}
        </button>
        <button type="submit" class="button main">
          {t('popup.day.close')}
        </button>
      </div>
    </form>
  );
}
