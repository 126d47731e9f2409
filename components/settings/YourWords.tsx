import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { KeepsGoing } from './KeepsGoing';
import { KeptWords } from './KeptWords';
import { resetOf } from './reset';
import { Section } from './Section';
import { Tick } from './Tick';

/** Words of the person's own that the settings keep, by name. */
interface Kept {
  line: string;
  letter: string;
  inventory: string;
  help: string;
  policy: string;
}

interface Props {
  /** Why the journal can't be opened, undefined while it is locked. */
  words: Kept | 'newer' | 'full' | 'open' | undefined;
  keep(name: keyof Kept, text: string): Promise<boolean>;
  settings: Settings;
  change(changed: Partial<Settings>): void;
}

/** The line, the letter and what keeps the person going, what the card shows where a limit is due, and whether the browser may check their spelling. */
export function YourWords({ words, keep, settings, change }: Props) {
  const { t } = useWords();
  const { spellcheck } = settings;
  return (
    <Section
      title={t('options.words.title')}
      intro={t('options.words.intro')}
      reset={resetOf(settings, ['spellcheck'], change)}
    >
      {typeof words === 'string' && (
        <p class="notice" role="alert">
          {t(words === 'open' ? 'options.problem.journal' : `popup.problem.${words}`)}
        </p>
      )}
      {words === undefined && <p>{t('options.words.locked')}</p>}
      {typeof words === 'object' && (
        <>
          <KeptWords
            label={t('options.words.line')}
            first={words.line}
            keep={(text) => keep('line', text)}
            spellcheck={spellcheck}
            maxLength={500}
          />
          <KeptWords
            label={t('options.words.letter')}
            first={words.letter}
            keep={(text) => keep('letter', text)}
            spellcheck={spellcheck}
            rows={4}
            maxLength={20_000}
          />
          <KeepsGoing first={words.inventory} keep={(text) => keep('inventory', text)} spellcheck={spellcheck} />
          <KeptWords
            label={t('options.words.help')}
            first={words.help}
            keep={(text) => keep('help', text)}
            spellcheck={spellcheck}
            maxLength={500}
          />
          <p class="quiet">{t('options.words.helpHint')}</p>
          <KeptWords
            label={t('options.words.policy')}
            first={words.policy}
            keep={(text) => keep('policy', text)}
            spellcheck={spellcheck}
            rows={2}
            maxLength={2_000}
          />
        </>
      )}
      <Tick
        label={t('options.words.spellcheck')}
        hint={t('options.words.spellcheckHint')}
        checked={spellcheck}
        change={(checked) => change({ spellcheck: checked })}
      />
    </Section>
  );
}
