import { browser } from '../../lib/browser';
import { isMissed, nextReminder } from '../../lib/domain/reminder';
import { backgroundWords } from '../../lib/i18n/background';
import { readSettings } from '../../lib/settings';
import { localDay } from '../../lib/time';

const name = 'reminder';
/** When the reminder is due next, epoch ms: an alarm alone may be dropped while the browser is closed. */
const dueKey = 'reminder-due';

let turn: Promise<void> = Promise.resolve();

/**
 * Shows the weekly reminder where it is due, or was while the browser was closed, and sets the alarm for the next as the
 * settings and this machine's clock say now. It is called at each start of the worker and by the alarm itself, often both at
 * once, so one call runs after the other.
 */
export function keepReminder(): Promise<void> {
  turn = turn.catch(() => undefined).then(keep);
  return turn;
}

async function keep(): Promise<void> {
  const now = Date.now();
  const [{ reminder, language }, alarm, stored] = await Promise.all([
    readSettings(),
    browser.alarms.get(name),
    browser.storage.local.get(dueKey),
  ]);
  const next = reminder && nextReminder(reminder, now);
  if (!next) {
    if (alarm) await browser.alarms.clear(name);
    if (dueKey in stored) await browser.storage.local.remove(dueKey);
    return;
  }
  const due = Number(stored[dueKey]);
  if (due !== next) await browser.storage.local.set({ [dueKey]: next });
  if (alarm?.scheduledTime !== next) await browser.alarms.create(name, { when: next });
  if (isMissed(due, now)) await show(due, language);
}

/** In words that anyone at the screen may read. */
async function show(due: number, language: Parameters<typeof backgroundWords>[0]): Promise<void> {
  const { t } = backgroundWords(language);
  // The API is there only while the permission is; it may have been taken back since.
  await browser.notifications?.create(`${name} ${localDay(new Date(due))}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t('background.pill.card'),
    message: t('background.reminder'),
  });
}

/** Listens for a click on the reminder, as soon as the browser lets us: at the start, or when the permission is given. */
export function listenToReminder(): void {
  // Adding the same listener twice changes nothing.
  browser.notifications?.onClicked.addListener(openWeek);
}

/** Opens the week of the day on which the reminder was due, which may be the last one by now. */
async function openWeek(notification: string): Promise<void> {
  const [what, day] = notification.split(' ');
  if (what !== name) return;
  await browser.notifications.clear(notification);
  await browser.tabs.create({ url: browser.runtime.getURL(`/week.html#${day}`) });
}
