import { deck, type PromptMoment, promptMoments } from '../../lib/domain/deck';
import type { OwnPrompt } from '../../lib/domain/prompts';
import { type TechniqueId, techniques } from '../../lib/domain/techniques';
import type { DeckWords } from '../../lib/i18n/deck';
import { useWords } from '../i18n';
import { OwnPrompts } from './OwnPrompts';
import { Section } from './Section';
import { Tick } from './Tick';

interface Props {
  words: DeckWords;
  /** The ids of those that are switched off. */
  off: readonly string[];
  change(id: string, on: boolean): void;
  /** Null where the journal can't be opened. */
  own: readonly OwnPrompt[] | null;
  keep(own: OwnPrompt[]): Promise<boolean>;
  spellcheck: boolean;
}

/** Every prompt of the deck with its reason and its switch, by where it stands, and the person's own. */
export function Prompts({ words, off, change, own, keep, spellcheck }: Props) {
  const { t } = useWords();
  const built = (technique: TechniqueId, prompts: readonly (typeof deck)[number][]) => {
    const { source, strength } = techniques[technique];
    const named = t('options.prompts.source', {
      source: source || t('card.prompt.ours'),
      strength: t(`strength.${strength}`),
    });
    return (
      <div key={technique} class="rows built">
        {prompts.map(({ id }) => (
          <Tick key={id} label={words[id]} checked={!off.includes(id)} change={(on) => change(id, on)} />
        ))}
        <p class="quiet">
          {words[`why.${technique}`]} {named}
        </p>
      </div>
    );
  };
  const group = (moment: PromptMoment) => {
    const here = deck.filter((prompt) => prompt.moment === moment);
    const used = [...new Set(here.map(({ technique }) => technique))];
    return (
      <details key={moment} class="signs">
        <summary>{t(`options.prompts.moment.${moment}`)}</summary>
        {used.map((technique) =>
          built(
            technique,
            here.filter((prompt) => prompt.technique === technique),
          ),
        )}
      </details>
    );
  };
  return (
    <Section title={t('options.prompts.title')} intro={t('options.prompts.intro')}>
      {promptMoments.map(group)}
      {own && <OwnPrompts own={own} keep={keep} spellcheck={spellcheck} />}
    </Section>
  );
}
