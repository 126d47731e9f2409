import type { DayWords } from '../../lib/domain/day';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';

const goodAtMost = 3;

interface Props {
  day: DayWords;
  spellcheck: boolean;
  /** Good things rest for a while: they are not asked for, but those that are there stay. */
  resting?: boolean;
  change(day: DayWords): void;
}

/** Three good things and why, what is still open, one word. The next good thing is asked for when one is there. */
export function DayFields({ day, spellcheck, resting = false, change }: Props) {
  const { t } = useWords();
  const shown = resting ? 0 : Math.min(goodAtMost, day.good.filter(({ what }) => what.trim()).length + 1);
  const rows = Array.from(
    { length: Math.max(shown, day.good.length) },
    (_, at) => day.good[at] ?? { what: '', why: '' },
  );
  const say = (at: number, said: Partial<DayWords['good'][number]>): void =>
    change({ ...day, good: rows.map((row, index) => (index === at ? { ...row, ...said } : row)) });
  return (
    <>
      {rows.map((row, at) => (
        <div class="good" key={at}>
          <OwnWords
            label={t(at === 0 ? 'popup.day.what' : 'popup.day.another')}
            value={row.what}
            change={(what) => say(at, { what })}
            spellcheck={spellcheck}
            maxLength={200}
            focus={at === 0}
          />
          {row.what.trim() && (
            <OwnWords
              label={t('popup.day.why')}
              value={row.why}
              change={(why) => say(at, { why })}
              spellcheck={spellcheck}
              maxLength={200}
              class="why"
            />
          )}
        </div>
      ))}
      <OwnWords
        label={t('popup.day.open')}
        labelled
        value={day.open}
        change={(open) => change({ ...day, open })}
        spellcheck={spellcheck}
        focus={rows.length === 0}
      />
      <OwnWords
        label={t('popup.day.word')}
        labelled
        value={day.word}
        change={(word) => change({ ...day, word })}
        spellcheck={spellcheck}
        maxLength={80}
      />
    </>
  );
}
