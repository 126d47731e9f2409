import { defineBackground } from '#imports';
import { browser } from '../../lib/browser';
import { openJournal } from '../../lib/journal/open';
import { sweepUp } from '../../lib/journal/scrub';
import { tidy } from '../../lib/journal/write';
import { markKept } from '../../lib/kept';
import { holdKeys } from '../../lib/lock';
import { grantedPatterns } from '../../lib/sites';
import { backUpIfDue } from './backups';
import { carryOn, dropForgotten } from './imports';
import { lockAlarm, tend } from './lock';
import { keepSound, mendAlarm, tryToMend } from './mending';
import { forgetTab } from './offers';
import { keepPraise, offerToKeepPraise } from './praise';
import { reconcile, refreshSentinels, startInOpenTabs } from './registration';
import { keepReminder, listenToReminder } from './reminder';
import { route } from './router';
import { showCard } from './show-card';
import { takeAsked } from './sites';

/** By name, in minutes. What has expired goes once a day; whether a backup is due is asked every hour. */
const alarms = {
  tidy: { delayInMinutes: 1, periodInMinutes: 24 * 60 },
  backup: { delayInMinutes: 2, periodInMinutes: 60 },
};

/** Every listener is registered at once: after an await, the event that woke the worker is lost. */
export default defineBackground(() => {
  holdKeys();
  keepSound();
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
    if (name === 'reminder') await keepReminder();
    if (name === 'tidy') await tidy(await openJournal(), Date.now());
    if (name === 'tidy') await dropForgotten(Date.now());
    // Where a scrub was stopped, its scrap still lies there.
    if (name === 'tidy') await sweepUp(await openJournal());
    if (name === 'backup') await backUpIfDue();
    if (name === mendAlarm) await tryToMend();
  });
  listenToReminder();
  void keepReminder();
  // Alarms may be cleared by the browser; creating one that is there would restart it.
  for (const [name, times] of Object.entries(alarms)) {
    void browser.alarms.get(name).then((alarm) => (alarm ? undefined : browser.alarms.create(name, times)));
  }
  void openJournal()
    .then(markKept)
    .catch(() => undefined);
  // An import that the end of the browser cut short goes on.
  void carryOn();
});
