import { type Play, parseOutdated, playbook } from '../domain/playbook';
import { addDays, type LocalDay } from '../time';
import type { Journal } from './open';
import { entriesOfDays, keepsake } from './read';

/** How far back the playbook looks: what is older was another season, and another product. */
const playbookDays = 180;

/** What the person's own entries of the last half year say of each choice, without what they set aside. */
export async function ownPlaybook(journal: Journal, today: LocalDay): Promise<Play[]> {
  const [entries, outdated] = await Promise.all([
    entriesOfDays(journal, addDays(today, -playbookDays), today),
    keepsake(journal, 'outdated'),
  ]);
  return playbook(entries, parseOutdated(outdated));
}
