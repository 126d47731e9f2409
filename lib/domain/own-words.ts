import { type Entry, feelings } from './entry';

export type Feeling = (typeof feelings)[number];

/** Whether a feeling is one of ours, which has a translation, or the person's own word. */
export const isKnownFeeling = (feeling: string): feeling is Feeling => feelings.some((known) => known === feeling);

/** What an entry is told by in a list: the person's text, else what they felt and did next, else what else they wrote. */
export type OwnWords =
  | { told: 'text'; text: string }
  | { told: 'space'; feeling: string; step: string }
  | { told: 'day'; good: string[] }
  | { told: 'nothing' };

/** The person's words of an entry. */
export function ownWords({ text, space, response, outcome, day }: Entry): OwnWords {
  if (text?.trim()) return { told: 'text', text: text.trim() };
  const step = response?.nextStep ?? response?.plan?.will ?? '';
  if (space?.feeling || step) return { told: 'space', feeling: space?.feeling ?? '', step };
  const good = day?.good.map(({ what }) => what).filter((what) => what.trim()) ?? [];
  if (good.length > 0) return { told: 'day', good };
  const other = outcome?.learned ?? outcome?.helped ?? (day?.word || day?.open);
  return other?.trim() ? { told: 'text', text: other.trim() } : { told: 'nothing' };
}

/** The person's lines that an entry is not told by. */
export function otherWords(entry: Entry): string[] {
  const { response, outcome, day } = entry;
  const told = ownWords(entry);
  const shown =
    told.told === 'text' ? [told.text] : told.told === 'space' ? [told.step] : told.told === 'day' ? told.good : [];
  return [
    ...[
      response?.nextStep,
      response?.plan?.when,
      response?.plan?.will,
      response?.did,
      outcome?.learned,
      outcome?.helped,
    ],
    ...(day?.good.flatMap(({ what, why }) => [what, why]) ?? []),
    ...[day?.open, day?.word],
  ].filter((line): line is string => Boolean(line?.trim()) && !shown.includes(line ?? ''));
}

/** Whether there is a word of the person in an entry. */
export const hasOwnWords = (entry: Entry): boolean => ownWords(entry).told !== 'nothing';

/** A quoted text without its own quotation marks, to stand inside ours. */
export const withoutQuotes = (text: string): string => text.trim().replace(/^["“„«「『]\s*(.*?)\s*["”“»」』]$/su, '$1');

/** A sentence's words without the full stop, to stand inside one of ours. */
export const withoutStop = (text: string): string => text.trim().replace(/[.。।؟!]+$/u, '');
