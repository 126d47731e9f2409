import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Kind, kinds } from '../../lib/domain/entry';
import { daysOf, type Period, periods } from '../../lib/domain/periods';
import { everything, isEverything, type Wanted } from '../../lib/domain/search';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { downToEntries } from './entry-keys';
import { Icon } from './Icon';

interface Props {
  wanted: Wanted;
  want(wanted: Partial<Wanted>): void;
  tags: readonly string[];
  today: string;
  /** The first day of this week. */
  weekStart: string;
  spellcheck: boolean;
  /** How much was found, in words. */
  status: string;
  openBin(): void;
  close(): void;
}

/** What to look for: words as one types, and what narrows the list. Esc leaves. */
export function Search({ wanted, want, tags, today, weekStart, spellcheck, status, openBin, close }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [period, setPeriod] = useState<Period>('any');
  useLayoutEffect(() => input.current?.focus(), []);
  const toggle = (kind: Kind): void =>
    want({ kinds: wanted.kinds.includes(kind) ? wanted.kinds.filter((one) => one !== kind) : [...wanted.kinds, kind] });
  const choosePeriod = (chosen: Period): void => {
    setPeriod(chosen);
    if (chosen !== 'days') want(daysOf(chosen, today, weekStart));
  };
  const { text: _, ...filters } = wanted;
  const isFiltered = !isEverything({ ...filters, text: '' });
  return (
    <search
      class="search"
      onKeyDown={(event) => {
        // Unhandled, Esc would close the whole popup.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div class="line">
        <input
          ref={input}
          class="field first"
          type="search"
          aria-label={t('popup.search.label')}
          placeholder={t('popup.search.label')}
          autocomplete="off"
          spellcheck={spellcheck}
          dir="auto"
          maxLength={200}
          value={wanted.text}
          onInput={(event) => want({ text: event.currentTarget.value })}
          onKeyDown={downToEntries}
        />
        <button
          type="button"
          class="act"
          aria-label={t('popup.search.close')}
          title={t('popup.search.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="kinds">
        <ChipChoice<Kind>
          label={t('popup.search.kinds')}
          options={kinds}
          chosen={wanted.kinds}
          name={(kind) => t(`popup.kind.${kind}`)}
          toggle={toggle}
        >
          <button
            type="button"
            class="chip"
            aria-pressed={wanted.starred}
            aria-label={t('popup.starred')}
            title={t('popup.starred')}
            onClick={() => want({ starred: !wanted.starred })}
          >
            <Icon name="star" filled={wanted.starred} />
          </button>
        </ChipChoice>
      </div>
      <div class="narrow">
        <select
          class="field plain"
          aria-label={t('popup.search.period')}
          value={period}
          onChange={({ currentTarget }) => choosePeriod(periods[currentTarget.selectedIndex] ?? 'any')}
        >
          {periods.map((one) => (
            <option key={one} value={one}>
              {t(`popup.search.period.${one}`)}
            </option>
          ))}
        </select>
        <select
          class="field plain"
          aria-label={t('popup.search.tag')}
          value={wanted.tag}
          onChange={({ currentTarget }) => want({ tag: currentTarget.value })}
        >
          <option value="">{t('popup.search.anyTag')}</option>
          {(tags.includes(wanted.tag) || !wanted.tag ? tags : [wanted.tag, ...tags]).map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      </div>
      {period === 'days' && (
        <div class="narrow">
          <label class="quiet">
            {t('popup.search.from')}
            <input
              class="field plain"
              type="date"
              autocomplete="off"
              value={wanted.from}
              onInput={(event) => want({ from: event.currentTarget.value })}
            />
          </label>
          <label class="quiet">
            {t('popup.search.to')}
            <input
              class="field plain"
              type="date"
              autocomplete="off"
              value={wanted.to}
              onInput={(event) => want({ to: event.currentTarget.value })}
            />
          </label>
        </div>
      )}
      <p class="ways quiet">
        <span class="found" role="status">
          {status}
        </span>
        {isFiltered && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setPeriod('any');
              want({ ...everything, text: wanted.text });
            }}
          >
            {t('popup.search.clear')}
          </button>
        )}
        <button type="button" class="link" data-opens="bin" onClick={openBin}>
          {t('popup.bin')}
        </button>
      </p>
    </search>
  );
}
