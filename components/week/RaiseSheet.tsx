import { useId } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { linesOf } from '../../lib/domain/paper';
import { inOrder, moved, type Raise, type RaiseRow, raiseFields, raiseItem } from '../../lib/domain/raise';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { RaiseEntry } from './RaiseEntry';
import { proposalOf } from './raise-proposal';

interface Props {
  starred: readonly Entry[];
  raise: Raise;
  from: string;
  to: string;
  spellcheck: boolean;
  change(raise: Partial<Raise>): void;
  picture(row: RaiseRow): void;
}

/** The starred entries of some days on one sheet, in the person's order. */
export function RaiseSheet({ starred, raise, from, to, spellcheck, change, picture }: Props) {
  const { t } = useWords();
  const words = useWords();
  const rows = raiseRows(starred, raise, words);
  const kept = rows.filter(({ id }) => !raise.left.includes(id));
  const ids = inOrder(starred, raise.order).map(({ id }) => id);
  const [fromId, toId] = [useId(), useId()];
  const day = (id: string, label: string, value: string, pick: (day: string) => void) => (
    <span class="day">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        value={value}
        onChange={({ currentTarget }) => currentTarget.value && pick(currentTarget.value)}
      />
    </span>
  );
  return (
    <>
      <p class="quiet off-paper">{t('raise.intro')}</p>
      <div class="picker quiet off-paper">
        {day(fromId, t('raise.from'), from, (picked) => change({ from: picked }))}
        {day(toId, t('raise.to'), to, (picked) => change({ to: picked }))}
      </div>
      {starred.length === 0 && <p class="nothing off-paper">{t('raise.empty')}</p>}
      <ol class="raise" style={{ '--paper-scale': paperScale(kept) ?? scales.at(-1) }}>
        {rows.map(({ id, ...row }, at) => {
          const move = (step: -1 | 1) => (): void => change({ order: moved(ids, at, step) });
          return (
            <RaiseEntry
              key={id}
              {...row}
              included={!raise.left.includes(id)}
              spellcheck={spellcheck}
              up={at > 0 ? move(-1) : null}
              down={at < ids.length - 1 ? move(1) : null}
              include={(included) => {
                const left = raise.left.filter((other) => other !== id);
                change({ left: included ? left : [...left, id] });
              }}
              say={(field, text) => change({ said: { ...raise.said, [id]: { ...raise.said[id], [field]: text } } })}
              picture={() => picture(row)}
            />
          );
        })}
      </ol>
    </>
  );
}

/** A4 without its margins, in points; the heights are those of print.css. */
const [page, line, quiet] = [735, 14.6, 24];

/** How small the rows may be printed to go on one page; below it paper is no longer read with ease. */
const scales = [1, 0.9, 0.8] as const;

/** The largest scale at which the rows are likely to go on one page; null where none is small enough. */
export function paperScale(rows: readonly RaiseRow[]): number | null {
  const heightAt = (scale: number): number =>
    rows
      .flatMap(({ item }) => [
        quiet,
        ...raiseFields
          .filter((field) => item[field].trim())
          // Smaller letters make longer lines, too.
          .map((field) => linesOf(item[field], Math.floor(72 / scale), 99) * line + 2),
      ])
      .reduce((sum, height) => sum + height * scale, 30);
  return scales.find((scale) => heightAt(scale) <= page) ?? null;
}

/** The rows of the raise file in order, those left out among them. */
export function raiseRows(
  starred: readonly Entry[],
  raise: Raise,
  words: ReturnType<typeof useWords>,
): (RaiseRow & { id: string })[] {
  return inOrder(starred, raise.order).map((entry) => ({
    id: entry.id,
    day: words.date(middayUtc(entry.localDay), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    item: raiseItem(proposalOf(entry, words), raise.said[entry.id]),
  }));
}
