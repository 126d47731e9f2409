import type { Entry } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import { useWords } from '../i18n';
import { EntryWords } from '../journal/EntryWords';
import { Icon } from '../journal/Icon';
import { Part } from '../journal/Part';
import { useDayNames } from './day-names';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

/** The wins and the praise of the week, newest first, each beside its day. */
export function Wins({ wins }: { wins: readonly Entry[] }) {
  const { t } = useWords();
  const praises = wins.filter(({ kind }) => kind === 'praise').length;
  const title = praises === 0 ? 'week.wins' : praises === wins.length ? 'week.praise' : 'week.winsAndPraise';
  return (
    <Section title={t(title)}>
      <EntryRows entries={wins} />
    </Section>
  );
}

/** Entries as rows: the day at the side, the words, and what belongs to them. */
export function EntryRows({ entries }: { entries: readonly Entry[] }) {
  const name = useDayNames();
  return (
    <ShowAll
      items={entries}
      first={12}
      class="rows"
      row={(entry) => (
        <li>
          <span class="quiet">{name(entry.localDay)}</span>
          <div>
            <EntryWords entry={entry} />
            <Details entry={entry} />
          </div>
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
