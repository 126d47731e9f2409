import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminder, listenToReminder } from '../../entrypoints/background/reminder';
import { parseSettings } from '../../lib/domain/settings';
import { ask, freshBrowser, later, monday, ownPage } from './helpdesk';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const hour = 60 * 60_000;
const day = 24 * hour;
/** Friday at four, seen from Monday at three. */
const friday = monday + 4 * day + hour;
const chosen = { day: 5, minute: 960 } as const;
const set = (reminder: typeof chosen | null) =>
  ask(ownPage('options'), 'settings.put', { settings: { ...parseSettings({}), reminder } });
const alarmAt = async (): Promise<number | undefined> => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;

describe('the weekly reminder', () => {
  it('has no alarm until it is switched on, and none once it is switched off', async () => {
    await keepReminder();
    expect(await alarmAt()).toBeUndefined();
    await set(chosen);
    expect(await alarmAt()).toBe(friday);
    await set(null);
    expect(await alarmAt()).toBeUndefined();
  });

  it('is made anew at a start where the browser dropped its alarm, and left alone where it is there', async () => {
    await set(chosen);
    await fakeBrowser.alarms.clear('reminder');
    await keepReminder();
    expect(await alarmAt()).toBe(friday);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await keepReminder();
    expect(create).not.toHaveBeenCalled();
  });

  it('is moved at a start where the clock says another time than it did', async () => {
    await set(chosen);
    await fakeBrowser.alarms.create('reminder', { when: friday + hour });
    await keepReminder();
    expect(await alarmAt()).toBe(friday);
  });

  describe('when it is due', () => {
    const shown = () => vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (id) => String(id));

    it('shows a general word once, however often the worker starts, and comes again a week later', async () => {
      const create = shown();
      await set(chosen);
      later(friday - monday);
      // The alarm wakes the worker, which looks at its start too.
      await Promise.all([keepReminder(), keepReminder()]);
      await keepReminder();
      expect(create.mock.calls).toEqual([
        [
          'reminder 2026-11-27',
          {
            type: 'basic',
            iconUrl: expect.stringMatching(/\/icons\/128\.png$/),
            title: 'Space Between',
            message: 'Your page for the week is there, if you have a minute.',
          },
        ],
      ]);
      expect(await alarmAt()).toBe(friday + 7 * day);
    });

    it('is shown at the next start where the browser was closed then and dropped the alarm', async () => {
      const create = shown();
      await set(chosen);
      await fakeBrowser.alarms.clear('reminder');
      later(friday - monday + 2 * day);
      await keepReminder();
      expect(create).toHaveBeenCalledOnce();
      expect(create).toHaveBeenCalledWith('reminder 2026-11-27', expect.anything());
      expect(await alarmAt()).toBe(friday + 7 * day);
    });

    it('is no longer shown once the next one has passed, too', async () => {
      const create = shown();
      await set(chosen);
      later(friday - monday + 17 * day);
      await keepReminder();
      expect(create).not.toHaveBeenCalled();
      expect(await alarmAt()).toBe(friday + 21 * day);
    });

    it('is not shown where it was switched off, or on only later', async () => {
      const create = shown();
      await set(chosen);
      await set(null);
      later(friday - monday);
      await keepReminder();
      await set(chosen);
      await keepReminder();
      expect(create).not.toHaveBeenCalled();
    });
  });

  it('opens the week page on a click, and nothing on the click on another notification', async () => {
    const clicked: ((id: string) => unknown)[] = [];
    vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener').mockImplementation((listener) => {
      clicked.push(listener);
    });
    vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(async () => true);
    const open = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => ({}) as never);
    listenToReminder();
    await Promise.all(clicked.map((listener) => listener('other')));
    expect(open).not.toHaveBeenCalled();
    await Promise.all(clicked.map((listener) => listener('reminder 2026-11-27')));
    expect(open).toHaveBeenCalledWith({ url: expect.stringMatching(/\/week\.html#2026-11-27$/) });
  });
});
