import { duePoint, nextDue } from '../../lib/domain/day-points';
import type { DayAnswer } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings, writeSettings } from '../../lib/settings';
import { workday } from '../../lib/workday';
import { closeCard } from './cards';
import { decideEpisode, isStale, none } from './deciding';
import { tabState, withSession } from './session';
import type { Turn } from './turn';

/** A page that was told "not now" asks again after a minute at the earliest, whatever is due. */
const askAgainMs = 60_000;

/** A page in use came to the time of a point of the day: it is decided on, and the page learns when to ask again. */
export async function dayDue(turn: Turn, { attention }: Payload<'day.due'>): Promise<DayAnswer> {
  const moment = raiseDay(turn) ? await decideEpisode(turn, attention) : none;
  const next = nextDueOf(turn);
  return { moment, dueAt: next && Math.max(next, Date.now() + askAgainMs) };
}

/** When a page has to ask for a point of the day, epoch ms; null where the person wants none. */
export function nextDueOf({ settings, history }: Turn): number | null {
  const now = Date.now();
  return nextDue(settings, history, (epochMs) => workday(settings.hours, epochMs), now);
}

/** Takes up the point of the day that is due, where the tab has nothing else on its way. */
function raiseDay({ session, desk, settings, history }: Turn): boolean {
  const now = Date.now();
  const point = duePoint(settings, history, workday(settings.hours, now), now);
  const tab = tabState(session, desk.tabId);
  if (!point || (tab.episode && !isStale(tab.episode, now))) return false;
  tab.episode = {
    point,
    phase: 'held',
    ticket: null,
    offered: true,
    signals: [],
    triggers: [],
    boundary: false,
    score: 0,
    level: 'calm',
    helpdesk: desk.helpdesk,
    since: now,
  };
  return true;
}

/** The one click that switches off the point of the day whose card is open in a tab. */
export async function switchDayPointOff(tabId: number): Promise<null> {
  const point = await withSession((session) => tabState(session, tabId).episode?.point);
  const settings = await readSettings();
  if (point === 'recall') await writeSettings({ ...settings, recall: false });
  if (point === 'day-close') await writeSettings({ ...settings, dayClose: null });
  return closeCard(tabId);
}
