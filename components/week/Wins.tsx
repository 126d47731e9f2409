import type { Entry } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import type { View } from '../../lib/domain/period';
import { useWords } from '../i18n';
import { EntryWords } from '../journal/EntryWords';
import { Icon } from '../journal/Icon';
import { Part } from '../journal/Part';
import { useDayNames } from './day-names';
import { type Pick, PickButton } from './PickButton';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

interface RowsProps {
  entries: readonly Entry[];
  view: View;
  paper: number;
  pick: Pick;
}

/** The wins and the praise, newest first, each beside its day. */
export function Wins(props: RowsProps) {
  const { t } = useWords();
  const { entries, paper } = props;
  const praises = entries.filter(({ kind }) => kind === 'praise').length;
  const title = praises === 0 ? 'week.wins' : praises === entries.length ? 'week.praise' : 'week.winsAndPraise';
  return (
    <Section title={t(title)} class={paper === 0 ? 'off-paper' : undefined}>
      <EntryRows {...props} />
    </Section>
  );
}

/** Entries as rows: the day at the side, the words, and what belongs to them. */
export function EntryRows({ entries, view, paper, pick }: RowsProps) {
  const name = useDayNames(view);
  return (
    <ShowAll
      items={entries}
      paper={paper}
      class="rows"
      row={(entry, place, before) => (
        <li class={place}>
          {/* A day is named once, above its entries; who hears the page hears it with each. */}
          <span class="quiet">
            <span class={before?.localDay === entry.localDay ? 'visually-hidden' : undefined}>
              {name(entry.localDay)}
            </span>
          </span>
          <div>
            <EntryWords entry={entry} />
            <Details entry={entry} />
          </div>
          <PickButton entry={entry} pick={pick} />
        </li>
      )}
    />
  );
}

function Details({ entry: { kind, response, outcome, tags, starred } }: { entry: Entry }) {
  const { t } = useWords();
  const { choice, did } = response ?? {};
  return (
    <p class="quiet details">
      {kind === 'praise' && <Part>{t('kind.praise')}</Part>}
      {did && <Part>{t('week.about.did', { did })}</Part>}
      {outcome?.helped && <Part>{t('week.helped', { helped: withoutStop(outcome.helped) })}</Part>}
      {choice && <Part>{t(`choice.${choice}`)}</Part>}
      {tags.map((tag) => (
        <Part key={tag}>{tag}</Part>
      ))}
      {starred && (
        <span class="starred">
          <Icon name="star" filled />
          <span class="visually-hidden">{t('week.starred')}</span>
        </span>
      )}
    </p>
  );
}
