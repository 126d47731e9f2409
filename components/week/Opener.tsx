import type { Entry } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import { EntryWords } from '../journal/EntryWords';
import { About } from './InYourWords';
import { Section } from './Section';

/** One own highlight of the weeks before, on the first shift of the week. */
export function Opener({ entry }: { entry: Entry }) {
  const { t } = useWords();
  return (
    <Section title={t('week.opener')} class="in-your-words off-paper">
      <EntryWords entry={entry} />
      <About entry={entry} view="month" />
    </Section>
  );
}
