import { markOutdated } from '../../lib/domain/playbook';
import { openJournal } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { putKeepsake } from '../../lib/journal/write';
import type { Changed } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { changing } from './problems';

/** Keeps what the person made of their raise file. */
export function keepRaise({ raise }: Payload<'raise.put'>): Promise<Changed> {
  return changing(async () => {
    await putKeepsake(await openJournal(), { name: 'raise', text: JSON.stringify(raise), updatedAt: Date.now() });
    return true;
  });
}

let marking: Promise<unknown> = Promise.resolve();

/** Sets a play of the playbook aside, on the card as on the page, or brings it back. One change at a time. */
export function setAside({ outdated, ...pair }: Payload<'playbook.outdated'>): Promise<Changed> {
  const marked = marking.then(() =>
    changing(async () => {
      const journal = await openJournal();
      const now = Date.now();
      const text = markOutdated(await keepsake(journal, 'outdated'), pair, outdated ? now : null);
      await putKeepsake(journal, { name: 'outdated', text, updatedAt: now });
      return true;
    }),
  );
  marking = marked;
  return marked;
}
