import type { Choice, Entry, Kind, Trigger } from './entry';
import { fold } from './fold';

/** What narrows the list: every part that is set must fit; of several kinds one. Days are both included. */
export interface Wanted {
  text: string;
  kinds: readonly Kind[];
  tag: string;
  starred: boolean;
  from: string;
  to: string;
}

export const everything: Wanted = { text: '', kinds: [], tag: '', starred: false, from: '', to: '' };

/** Whether nothing narrows the list. */
export const isEverything = ({ text, kinds, tag, starred, from, to }: Wanted): boolean =>
  terms(text).length === 0 && kinds.length === 0 && !tag && !starred && !from && !to;

/** The names that the person sees for what an entry holds as an id. */
export interface Names {
  feeling(feeling: string): string;
  choice(choice: Choice): string;
  trigger(trigger: Trigger): string;
}

/** An entry as a search knows it: its words folded into one text. The days compare as text. */
export interface Sought {
  id: string;
  createdAt: number;
  text: string;
  kind: Kind;
  day: string;
  starred: boolean;
  tags: readonly string[];
}

/** The folded words that a typed line asks for, all of which have to be there; what stands in quotes is one. */
export function terms(line: string): string[] {
  const parts = fold(line).matchAll(/["“„«»”]([^"“„«»”]+)["“„«»”]|([^\s"“„«»”]+)/gu);
  return [...new Set([...parts].map(([, quoted, word]) => (quoted ?? word ?? '').trim()))].filter(Boolean);
}

/** Every word of an entry: the person's own, its tags, and the names of its feeling, choice and triggers. */
function wordsOf(entry: Entry, names: Names): string[] {
  const { text, stimulus, space, response, outcome, day, tags } = entry;
  return [
    ...[text, response?.nextStep, response?.plan?.when, response?.plan?.will, response?.did],
    ...[outcome?.learned, outcome?.helped, day?.open, day?.word],
    ...(day?.good.flatMap(({ what, why }) => [what, why]) ?? []),
    ...tags,
    space?.feeling && names.feeling(space.feeling),
    response?.choice && names.choice(response.choice),
    ...(stimulus?.triggers.map(names.trigger) ?? []),
  ].filter((words): words is string => Boolean(words));
}

/** An entry made ready to be searched. */
export function soughtOf(entry: Entry, names: Names): Sought {
  const { id, createdAt, kind, localDay, starred, tags } = entry;
  return {
    id,
    createdAt,
    kind,
    day: localDay,
    starred,
    tags: tags.length > 0 ? tags.map(fold) : tags,
    // Newlines keep a term from reaching from one part into the next.
    text: fold(wordsOf(entry, names).join('\n')),
  };
}

/** A test for entries that fit what is wanted. */
export function fits({ text, kinds, tag, starred, from, to }: Wanted): (sought: Sought) => boolean {
  // The longest word is the rarest: most entries are ruled out by it alone.
  const words = terms(text).sort((a, b) => b.length - a.length);
  const folded = fold(tag);
  return (sought) =>
    (!starred || sought.starred) &&
    (kinds.length === 0 || kinds.includes(sought.kind)) &&
    (!from || sought.day >= from) &&
    (!to || sought.day <= to) &&
    (!tag || sought.tags.includes(folded)) &&
    words.every((word) => sought.text.includes(word));
}
