import * as v from 'valibot';
import { browser } from '../../lib/browser';
import {
  afterPrompt,
  type PromptHistory,
  type PromptNote,
  promptHistorySchema,
  switchedPrompt,
} from '../../lib/domain/prompts';

const storageKey = 'prompts';

/** When each prompt was last shown and how often it was passed over; a broken record starts anew. */
export async function readPrompts(): Promise<PromptHistory> {
  const stored = await browser.storage.local.get(storageKey);
  const parsed = v.safeParse(promptHistorySchema, stored[storageKey] ?? {});
  return parsed.success ? parsed.output : {};
}

/** One change at a time: a card tells of two prompts within a moment. */
let turn: Promise<unknown> = Promise.resolve();

function changePrompts(change: (history: PromptHistory) => PromptHistory): Promise<PromptHistory> {
  const run = turn.then(async () => {
    const history = change(await readPrompts());
    await browser.storage.local.set({ [storageKey]: history });
    return history;
  });
  turn = run.catch(() => undefined);
  return run;
}

/** Takes note that a card showed a prompt, or that the person passed it over or wants it no more. */
export async function notePrompt(id: string, note: PromptNote): Promise<null> {
  await changePrompts((history) => afterPrompt(history, id, note, Date.now()));
  return null;
}

/** Switches one prompt on or off, from the settings. */
export function switchPrompt(id: string, on: boolean): Promise<PromptHistory> {
  return changePrompts((history) => switchedPrompt(history, id, on));
}
