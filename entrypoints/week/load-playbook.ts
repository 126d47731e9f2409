import { type Outdated, type Play, parseOutdated } from '../../lib/domain/playbook';
import { ownPlaybook } from '../../lib/journal/playbook';
import { keepsake } from '../../lib/journal/read';
import type { LocalDay } from '../../lib/time';
import { type Read, reading } from './load';

/** The playbook as it is today, and what was set aside as outdated. */
export const loadPlaybook = (today: LocalDay): Promise<Read<{ plays: Play[]; aside: Outdated[] }>> =>
  reading(async (journal) => {
    const [plays, outdated] = await Promise.all([ownPlaybook(journal, today), keepsake(journal, 'outdated')]);
    return { plays, aside: parseOutdated(outdated) };
  });
