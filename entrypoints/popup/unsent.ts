import * as v from 'valibot';
import type { DayWords } from '../../components/journal/CloseDay';
import { loggedKinds, type Unlogged } from '../../components/journal/Composer';
import { browser } from '../../lib/browser';

const typed = v.string();
const unsentSchema = v.object({
  line: v.fallback(v.object({ kind: v.picklist(loggedKinds), text: typed, did: typed }), {
    kind: 'win',
    text: '',
    did: '',
  }),
  day: v.fallback(v.object({ good: v.array(v.object({ what: typed, why: typed })), open: typed, word: typed }), () => ({
    good: [],
    open: '',
    word: '',
  })),
});

/** What was typed in the popup and not sent. A popup closes at any click beside it; its words must not go with it. */
export interface Unsent {
  line: Unlogged;
  day: DayWords;
}

/** The popup and the window for praise each have their own. */
export type Place = 'popup' | 'praise';

const keyOf = (place: Place): string => `unsent-${place}`;

/** What was left unsent here. Session memory keeps it until the browser ends; it is never on the disk. */
export async function readUnsent(place: Place): Promise<Unsent> {
  const stored = await browser.storage.session.get(keyOf(place));
  const value = stored[keyOf(place)];
  return v.parse(unsentSchema, typeof value === 'object' && value !== null ? value : {});
}

/** Keeps what is unsent, so that it is there when the popup opens again. */
export async function keepUnsent(place: Place, unsent: Unsent): Promise<void> {
  await browser.storage.session.set({ [keyOf(place)]: unsent });
}
