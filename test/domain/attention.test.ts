import { expect, it } from 'vitest';
import { type Attention, type HoldReason, holdReason } from '../../lib/domain/attention';

const resting: Attention = { visible: true, focused: true, fullScreen: false, sinceKeyMs: null, unsentDraft: false };

it.each<[string, Partial<Attention>, HoldReason | null]>([
  ['the agent rests and no key was seen', {}, null],
  ['the page is hidden', { visible: false }, 'hidden'],
  ['another window has the focus', { focused: false }, 'unfocused'],
  ['the screen is full', { fullScreen: true }, 'full-screen'],
  ['a draft is unsent', { unsentDraft: true }, 'draft'],
  ['a key was pressed this instant', { sinceKeyMs: 0 }, 'typing'],
  ['the keys rest for just under four seconds', { sinceKeyMs: 3_999 }, 'typing'],
  ['the keys rest for four seconds', { sinceKeyMs: 4_000 }, null],
  ['a draft is unsent and typed on, the draft counts', { unsentDraft: true, sinceKeyMs: 10 }, 'draft'],
  ['the page is hidden with a draft, the page counts', { visible: false, unsentDraft: true }, 'hidden'],
])('when %s', (_, over, reason) => {
  expect(holdReason({ ...resting, ...over })).toBe(reason);
});
