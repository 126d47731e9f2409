import { browser } from '../../lib/browser';
import { nextReminder } from '../../lib/domain/reminder';
import { backgroundWords } from '../../lib/i18n/background';
import { readSettings } from '../../lib/settings';

const name = 'reminder';

/**
 * Makes the alarm of the weekly reminder what the settings and this machine's clock say now. It is called at each start
 * of the worker, so that an alarm that the browser dropped, a change of the clock or another time zone is caught up with.
 */
export async function keepReminder(): Promise<void> {
  const [{ reminder }, alarm] = await Promise.all([readSettings(), browser.alarms.get(name)]);
  const when = reminder && nextReminder(reminder, Date.now());
  if (!when) {
    if (alarm) await browser.alarms.clear(name);
    return;
  }
  if (alarm?.scheduledTime !== when) await browser.alarms.create(name, { when });
}

/** Shows the reminder, in words that anyone at the screen may read, and sets the alarm for the week after. */
export async function remind(alarm: string): Promise<void> {
  if (alarm !== name) return;
  const settings = await readSettings();
  const { t } = backgroundWords(settings.language);
  // The API is there only while the permission is; it may have been taken back since.
  if (settings.reminder && browser.notifications) {
    await browser.notifications.create(name, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: t('background.pill.card'),
      message: t('background.reminder'),
    });
  }
  await keepReminder();
}

/** Listens for a click on the reminder, as soon as the browser lets us: at the start, or when the permission is given. */
export function listenToReminder(): void {
  // Adding the same listener twice changes nothing.
  browser.notifications?.onClicked.addListener(openWeek);
}

async function openWeek(notification: string): Promise<void> {
  if (notification !== name) return;
  await browser.notifications.clear(name);
  await browser.tabs.create({ url: browser.runtime.getURL('/week.html') });
}
