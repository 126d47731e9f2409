import type { Choice } from '../domain/entry';
import { type OwnPrompt, parseOwnPrompts } from '../domain/prompts';
import type { Journal } from './open';
import { keepsake, newestEntries } from './read';

/** The prompts that the person wrote; none where what is kept can't be read. */
export async function ownPrompts(journal: Journal): Promise<OwnPrompt[]> {
  try {
    return parseOwnPrompts(await keepsake(journal, 'prompts'));
  } catch {
    return [];
  }
}

/** How many of the newest entries are looked at for what the person usually does. */
const recentlyLookedAt = 200;

/** The agent's own choices of late, most used first. */
export async function usualChoices(journal: Journal): Promise<Choice[]> {
  const counts = new Map<Choice, number>();
  for (const { response } of await newestEntries(journal, recentlyLookedAt)) {
    if (response?.choice) counts.set(response.choice, (counts.get(response.choice) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([choice]) => choice);
}
