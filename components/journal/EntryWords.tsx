import type { Entry } from '../../lib/domain/entry';
import { findFolded } from '../../lib/domain/fold';
import { otherWords, ownWords } from '../../lib/domain/own-words';
import { feelingName, useWords } from '../i18n';
import { Marked } from './Marked';

interface Props {
  entry: Entry;
  /** The folded words of a search; none outside of one. */
  terms?: readonly string[];
}

const noTerms: readonly string[] = [];

/** The person's words of an entry, in the serif that is theirs; what a search found in its other lines stands below. */
export function EntryWords({ entry, terms = noTerms }: Props) {
  const others = terms.length > 0 ? otherWords(entry).filter((line) => findFolded(line, terms).length > 0) : [];
  return (
    <>
      <Told entry={entry} terms={terms} />
      {others.map((line) => (
        <p key={line} class="own also" dir="auto">
          <Marked text={line} terms={terms} />
        </p>
      ))}
    </>
  );
}

function Told({ entry, terms }: Required<Props>) {
  const language = useWords();
  const words = ownWords(entry);
  if (words.told === 'nothing') return null;
  if (words.told === 'day') {
    return (
      <ul class="own">
        {words.good.map((good) => (
          <li key={good} dir="auto">
            <Marked text={good} terms={terms} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p class="own" dir="auto">
      <Marked text={words.told === 'text' ? words.text : spaceWords(words.feeling, words.step)} terms={terms} />
    </p>
  );

  function spaceWords(feeling: string, step: string): string {
    const felt = feelingName(language, feeling);
    return felt && step ? language.t('popup.words', { feeling: felt, step }) : felt || step;
  }
}
