import * as v from 'valibot';
import { browser } from '../../lib/browser';
import { promptHistorySchema } from '../../lib/domain/prompts';
import { parseSettings } from '../../lib/domain/settings';
import { parseBatch } from '../../lib/domain/transfer/batch';
import {
  acceptImport,
  beginImport,
  bringInNext,
  dropImport,
  noteSetupTaken,
  readImport,
  stagePart,
} from '../../lib/journal/import';
import { JournalLocked } from '../../lib/journal/keys';
import { announceChange } from '../../lib/journal/live';
import { openJournal } from '../../lib/journal/open';
import { markAnew } from '../../lib/kept';
import type { Bringing, ImportAnswer, ImportProblem, StageAnswer } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings, writeSettings } from '../../lib/settings';
import { sitesSchema } from '../../lib/sites';
import { saveProblem } from './problems';
import { refreshSentinels } from './registration';
import { takeSites } from './sites';
import { tuningSchema } from './tuning';

const importProblem = async (error: unknown): Promise<ImportProblem> =>
  error instanceof JournalLocked ? 'locked' : saveProblem(error);

async function answering(work: () => Promise<boolean>, otherwise: ImportProblem): Promise<ImportAnswer> {
  try {
    return (await work()) ? { done: true } : { done: false, problem: otherwise };
  } catch (error) {
    return { done: false, problem: await importProblem(error) };
  }
}

/** Makes room for a file that is about to be put aside. */
export function begin({ import: id }: Payload<'import.begin'>): Promise<ImportAnswer> {
  return answering(async () => beginImport(await openJournal(), id, Date.now()), 'busy');
}

/** Checks the records of a part of the file, puts them aside and counts them. */
export async function stage({ import: id, nth, lists, broken }: Payload<'import.stage'>): Promise<StageAnswer> {
  try {
    const parsed = parseBatch(lists);
    parsed.tally.unreadable.broken += broken;
    const tally = await stagePart(await openJournal(), id, nth, parsed, Date.now());
    return tally ? { done: true, tally } : { done: false, problem: 'gone' };
  } catch (error) {
    return { done: false, problem: await importProblem(error) };
  }
}

/** The person said yes: what was put aside is brought in, and the setup of the file taken over if they asked for it. */
export function accept({ import: id, bringBack, setup }: Payload<'import.accept'>): Promise<ImportAnswer> {
  return answering(async () => {
    const there = await acceptImport(await openJournal(), id, { bringBack, setup }, Date.now());
    if (there) void carryOn();
    return there;
  }, 'gone');
}

export function drop(): Promise<ImportAnswer> {
  return answering(async () => {
    await dropImport(await openJournal());
    return true;
  }, 'gone');
}

/** How far the import is that was accepted; asking keeps it going. */
export async function progress(): Promise<Bringing> {
  try {
    const state = await readImport(await openJournal());
    if (state?.state !== 'applying') return { bringing: false };
    const problem = failed;
    void carryOn();
    return { bringing: true, parts: state.parts, partsDone: state.partsDone, problem };
  } catch (error) {
    return { bringing: true, parts: 1, partsDone: 0, problem: await importProblem(error) };
  }
}

let carrying: Promise<void> | undefined;
/** Why the last try stopped. It is tried again whenever somebody asks, so nothing depends on remembering it. */
let failed: ImportProblem | null = null;

/** Carries an accepted import to its end, one run at a time; after a restart, from where it was. */
export function carryOn(): Promise<void> {
  carrying ??= bringAllIn().then(
    () => {
      failed = null;
      carrying = undefined;
    },
    async (error: unknown) => {
      failed = await importProblem(error);
      carrying = undefined;
    },
  );
  return carrying;
}

async function bringAllIn(): Promise<void> {
  const journal = await openJournal();
  const accepted = await readImport(journal);
  if (accepted?.state !== 'applying') return;
  // First, and anew after a crash: what the browser ends must leave neither entries without their setup nor half of it.
  if (accepted.setup) await takeSetup(accepted.setup);
  if (accepted.setup) await noteSetupTaken(journal);
  while (await bringInNext(journal)) {
    // The browser stops a worker that only works with its database; a call of the extension's API keeps it.
    await browser.runtime.getPlatformInfo();
  }
  await markAnew(journal);
  announceChange();
}

const dayMs = 24 * 60 * 60 * 1000;

/** Drops a file that was put aside and forgotten. `now` is epoch ms. */
export async function dropForgotten(now: number): Promise<void> {
  const journal = await openJournal();
  const state = await readImport(journal);
  if (state?.state === 'staging' && state.since < now - dayMs) await dropImport(journal);
}

/** Takes the setup of a file over, field by field: what can't be read is left as it is. */
async function takeSetup({ settings, sites, tuning, prompts }: Record<string, unknown>): Promise<void> {
  const { welcomed } = await readSettings();
  if (settings) await writeSettings({ ...parseSettings(settings), welcomed });
  const taught = { tuning: v.safeParse(tuningSchema, tuning), prompts: v.safeParse(promptHistorySchema, prompts) };
  for (const [key, parsed] of Object.entries(taught)) {
    if (parsed.success) await browser.storage.local.set({ [key]: parsed.output });
  }
  const known = v.safeParse(sitesSchema, sites);
  if (known.success) await takeSites(known.output);
  await refreshSentinels();
}
