import * as v from 'valibot';
import { loggedKinds, type Unlogged } from '../../components/journal/Composer';
import { browser } from '../../lib/browser';
import type { DayWords } from '../../lib/domain/day';
import { readUnsentDay } from '../../lib/unsent-day';

const typed = v.string();
const lineSchema = v.fallback(v.object({ kind: v.picklist(loggedKinds), text: typed, did: typed }), {
  kind: 'win',
  text: '',
  did: '',
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
  const [stored, day] = await Promise.all([browser.storage.session.get(keyOf(place)), readUnsentDay()]);
  return { line: v.parse(lineSchema, stored[keyOf(place)]), day };
}

/** Keeps the line that is unsent, so that it is there when the popup opens again. */
export async function keepUnsentLine(place: Place, line: Unlogged): Promise<void> {
  await browser.storage.session.set({ [keyOf(place)]: line });
}
