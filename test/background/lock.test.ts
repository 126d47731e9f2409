import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockAlarm, tend } from '../../entrypoints/background/lock';
import { newCard } from '../../lib/domain/card';
import { type KeyText, makeKeys } from '../../lib/journal/keys';
import { readLock, settle } from '../../lib/journal/lock';
import { openJournal } from '../../lib/journal/open';
import { allOf } from '../../lib/journal/read';
import { holdKeys, lockState, used, watchLock } from '../../lib/lock';
import { readSettings, writeSettings } from '../../lib/settings';
import { idOf } from '../journal/entries';
import { allStores, ask, card, freshBrowser, later, minute, monday, ownPage } from './helpdesk';

// It writes 24 MB and shows in the files of a browser only: test/e2e/lock.test.ts looks there.
vi.mock('../../lib/journal/scrub', () => ({
  scrub: vi.fn(async () => undefined),
  sweepUp: vi.fn(async () => undefined),
}));

vi.mock('../../lib/journal/lock', { spy: true });

const file = (name: string): string => `-----BEGIN AGE ENCRYPTED FILE-----\n${name}`;
const word = 'Kanariengelb';
let made: { keys: KeyText; inbox: string };

beforeAll(async () => {
  made = await makeKeys();
});
beforeEach(async () => {
  await freshBrowser();
  holdKeys();
});

const set = () => ask(ownPage(), 'lock.set', { ...made, byPassphrase: file('one'), byRecovery: file('two') });
const open = (keys = made.keys) => ask(ownPage(), 'lock.open', { keys });
const close = () => ask(ownPage(), 'lock.close', {});
const log = (n: number, text: string) => ask(ownPage(), 'entry.add', { id: idOf(n), kind: 'win', text, tags: [] });
const texts = async () => (await allOf(await openJournal(), 'entries')).map(({ text }) => text);
const alarmAt = async () => (await fakeBrowser.alarms.get(lockAlarm))?.scheduledTime;

describe('the lock', () => {
  it('is off at first, then open, and locked at a word', async () => {
    expect(await lockState()).toBe('off');
    await log(1, word);
    expect(await set()).toEqual({ changed: true });
    expect([await lockState(), await texts()]).toEqual(['open', [word]]);
    await close();
    expect(await lockState()).toBe('locked');
    await expect(texts()).rejects.toThrow();
    expect(await allStores()).not.toContain(word);
    expect(await open()).toEqual({ changed: true });
    expect([await lockState(), await texts()]).toEqual(['open', [word]]);
  });

  it('is set once, also where the message comes twice', async () => {
    await set();
    expect(await set()).toEqual({ changed: true });
    const other = { ...made, byPassphrase: file('three'), byRecovery: file('two') };
    expect(await ask(ownPage(), 'lock.set', other)).toEqual({ changed: false, problem: 'gone' });
    expect((await readLock(await openJournal()))?.byPassphrase).toBe(file('one'));
  });

  it.each<[string, () => Promise<KeyText>]>([
    ['other keys', async () => (await makeKeys()).keys],
    ['no keys at all', async () => ({ data: 'AAAA', inbox: 'AAAA' })],
  ])('stays locked for %s', async (_, wrong) => {
    await set();
    await close();
    expect(await open(await wrong())).toMatchObject({ changed: false });
    expect(await lockState()).toBe('locked');
  });

  it('tells every page when it opens and closes', async () => {
    const told = vi.fn();
    watchLock(told, new AbortController().signal);
    await set();
    expect(told).toHaveBeenCalledTimes(1);
    await close();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('takes another passphrase, and comes off again with every word', async () => {
    await log(1, word);
    await set();
    expect(await ask(ownPage(), 'lock.change', { byPassphrase: file('new') })).toEqual({ changed: true });
    expect((await readLock(await openJournal()))?.byPassphrase).toBe(file('new'));
    expect(await ask(ownPage(), 'lock.remove', {})).toEqual({ changed: true });
    expect([await lockState(), await texts()]).toEqual(['off', [word]]);
    expect(await fakeBrowser.storage.session.get()).not.toHaveProperty('lock-keys');
  });

  it('is not on the disk but in session memory, which ends with the browser', async () => {
    await set();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(made.keys.data);
    expect(JSON.stringify(await (await openJournal()).getAll('lock'))).not.toContain(made.keys.data);
    await fakeBrowser.storage.session.clear();
    expect(await lockState()).toBe('locked');
  });
});

describe('an open lock', () => {
  beforeEach(set);

  it('closes after the chosen time without use', async () => {
    expect(await alarmAt()).toBe(monday + 15 * minute);
    later(10 * minute);
    await used();
    later(6 * minute);
    await tend();
    expect([await lockState(), await alarmAt()]).toEqual(['open', monday + 25 * minute]);
    later(9 * minute);
    // Even before the alarm comes, as after the computer slept.
    expect(await lockState()).toBe('locked');
    await tend();
    expect(await fakeBrowser.storage.session.get()).not.toHaveProperty('lock-keys');
  });

  it('closes sooner as soon as that is chosen', async () => {
    const settings = { ...(await readSettings()), lockAfter: 5 as const };
    await ask(ownPage(), 'settings.put', { settings });
    expect(await alarmAt()).toBe(monday + 5 * minute);
  });

  it('stays open until the browser ends where that was chosen', async () => {
    await writeSettings({ ...(await readSettings()), lockAfter: 0 });
    await used();
    later(10_000 * minute);
    await tend();
    expect(await lockState()).toBe('open');
  });

  it('is not kept open by the card', async () => {
    later(14 * minute);
    await ask(card(), 'card.save', { id: idOf(1), card: { ...newCard(), feeling: 'stung' } });
    later(minute);
    expect(await lockState()).toBe('locked');
  });
});

describe('the card of a locked journal', () => {
  const typed = { ...newCard(), feeling: word, text: word };
  beforeEach(async () => {
    for (const n of [1, 2]) {
      const choice = {
        ...newCard(),
        choice: 'limit' as const,
        text: `turned ${n}`,
        turnaround: true,
        triggers: ['tone' as const],
      };
      await ask(card(), 'card.save', { id: idOf(n), card: choice });
    }
    await ask(card(), 'card.draft', { id: idOf(3), card: { ...newCard(), text: 'left behind' } });
    await ask(card(), 'card.close', {});
    await set();
    await close();
  });

  it('opens fresh and says nothing of the past', async () => {
    expect(await ask(card(), 'card.open', {})).toMatchObject({
      card: newCard(),
      draftFrom: null,
      choices: [],
      ownPrompts: [],
    });
  });

  it('keeps what is written, without a line of the past, to be read once it is unlocked', async () => {
    const { id } = await ask(card(), 'card.open', {});
    expect(await ask(card(), 'card.draft', { id, card: typed })).toEqual({ changed: true });
    const saved = await ask(card(), 'card.save', { id, card: { ...typed, triggers: ['tone'] } });
    expect(saved).toEqual({ saved: true, remembered: null });
    expect(await allStores()).not.toContain(word);
    await open();
    expect(await texts()).toContain(word);
    await vi.waitFor(async () => expect(await (await openJournal()).countFromIndex('entries', 'waiting')).toBe(0));
    expect(await texts()).toContain(word);
  });

  it('does not write over a draft that it cannot read', async () => {
    const first = await ask(card(), 'card.open', {});
    await ask(card(), 'card.draft', { id: first.id, card: typed });
    const again = await ask(card(), 'card.open', {});
    expect(again.id).not.toBe(first.id);
    await ask(card(), 'card.draft', { id: again.id, card: { ...typed, text: 'second' } });
    await open();
    const drafts = await allOf(await openJournal(), 'drafts');
    expect(drafts.map((draft) => draft.card.text).sort()).toEqual([word, 'left behind', 'second'].sort());
  });
});

it('the line is not replaced by one who cannot read it', async () => {
  await ask(ownPage(), 'keepsake.put', { name: 'line', text: word });
  await set();
  await close();
  expect(await ask(ownPage(), 'keepsake.put', { name: 'line', text: 'other' })).toMatchObject({ changed: false });
  await open();
  expect((await allOf(await openJournal(), 'keepsakes')).map(({ text }) => text)).toEqual([word]);
});

it('a switch that the browser stopped is gone on with at the next alarm', async () => {
  await log(1, word);
  const journal = await openJournal();
  vi.mocked(settle).mockRejectedValueOnce(new DOMException('stopped', 'AbortError'));
  expect(await set()).toMatchObject({ changed: false });
  expect([(await readLock(journal))?.state, await alarmAt()]).toEqual(['closing', monday + minute]);
  expect(await lockState()).toBe('open');
  await tend();
  expect((await readLock(journal))?.state).toBe('on');
  expect(await allStores()).not.toContain(word);
  expect(await texts()).toEqual([word]);
});
