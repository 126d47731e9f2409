import { newCard } from '../../lib/domain/card';
import { localDay } from '../../lib/time';
import { idOf } from '../journal/entries';

/** Text that would be an element, were it ever taken for markup. */
export const markup = '<b data-markup onclick=alert(1)>bold</b><script>alert(1)</script>&lt;i&gt;';
/** An export in which every text is this one. */
export function exportOf(text: string): object {
  const now = Date.now();
  const day = localDay(new Date());
  const stamp = {
    createdAt: now,
    updatedAt: now,
    localDay: day,
    utcOffsetMin: 0,
    tags: [text.slice(0, 40)],
    starred: true,
  };
  const entry = (n: number, kind: string, over: object): object => ({
    ...{ id: idOf(n), kind, ...stamp, text, space: { feeling: text.slice(0, 80) } },
    ...{ stimulus: { triggers: ['blame'], signals: [text.slice(0, 80)], heat: 4 }, helpdesk: text.slice(0, 80) },
    response: { choice: 'ask', nextStep: text, plan: { when: text, will: text }, did: text },
    outcome: { heat: 1, turnaround: true, learned: text, helped: text },
    prompt: { id: 'own', text },
    ...over,
  });
  const keepsake = (name: string): object => ({ name, text, updatedAt: now + 1 });
  const adapter = { id: 'guessed', name: text };
  return {
    ...{ format: 'space-between', version: 2, exportedAt: now, app: text },
    setup: {
      sites: { 'https://markup.example': { adapter: text, corner: 'top-end', guess: { adapter, sure: true } } },
    },
    keepsakes: ['line', 'letter', 'inventory', 'help', 'policy'].map(keepsake),
    drafts: [{ id: idOf(520), updatedAt: now, card: { ...newCard(), feeling: text }, signals: [] }],
    entries: [
      ...['win', 'praise', 'lesson', 'upstream', 'reflection'].map((kind, n) => entry(501 + n, kind, {})),
      entry(510, 'day-close', { day: { good: [{ what: text, why: text }], open: text, word: text.slice(0, 80) } }),
    ],
    tombstones: [],
  };
}
