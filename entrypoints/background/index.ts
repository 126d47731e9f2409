import { defineBackground } from '#imports';
import { browser } from '../../lib/browser';
import { openJournal } from '../../lib/journal/open';
import { tidy } from '../../lib/journal/write';
import { holdKeys } from '../../lib/lock';
import { grantedPatterns } from '../../lib/sites';
import { lockAlarm, tend } from './lock';
import { forgetTab } from './offers';
import { keepPraise, offerToKeepPraise } from './praise';
import { reconcile, refreshSentinels, startInOpenTabs } from './registration';
import { keepReminder, listenToReminder, remind } from './reminder';
import { route } from './router';
import { showCard } from './show-card';
import { takeAsked } from './sites';

const tidyAlarm = 'tidy';

/** Every listener is registered at once: after an await, the event that woke the worker is lost. */
export default defineBackground(() => {
  holdKeys();
  browser.runtime.onMessage.addListener(route);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await reconcile();
    await startInOpenTabs(await grantedPatterns());
    await offerToKeepPraise();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(reconcile);
  browser.runtime.onStartup.addListener(tend);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    listenToReminder();
    await takeAsked(origins);
    await reconcile();
    await startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await reconcile();
    await refreshSentinels();
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'open-card') await showCard();
    if (command === 'keep-praise') await keepPraise();
  });
  browser.contextMenus.onClicked.addListener((info) => keepPraise(info));
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === lockAlarm) await tend();
    if (name === tidyAlarm) await tidy(await openJournal(), Date.now());
    await remind(name);
  });
  listenToReminder();
  void keepReminder();
  // Alarms may be cleared by the browser; creating one that is there would restart it.
  void browser.alarms.get(tidyAlarm).then((alarm) => {
    if (!alarm) return browser.alarms.create(tidyAlarm, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
    return undefined;
  });
});
