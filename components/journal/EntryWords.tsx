import type { Entry } from '../../lib/domain/entry';
import { ownWords } from '../../lib/domain/own-words';
import { feelingName, useWords } from '../i18n';

/** The person's words of an entry, in the serif that is theirs. */
export function EntryWords({ entry }: { entry: Entry }) {
  const language = useWords();
  const words = ownWords(entry);
  if (words.told === 'nothing') return null;
  if (words.told === 'day') {
    return (
      <ul class="own">
        {words.good.map((good) => (
          <li key={good} dir="auto">
            {good}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p class="own" dir="auto">
      {words.told === 'text' ? words.text : spaceWords(words.feeling, words.step)}
    </p>
  );

  function spaceWords(feeling: string, step: string): string {
    const felt = feelingName(language, feeling);
    return felt && step ? language.t('popup.words', { feeling: felt, step }) : felt || step;
  }
}
