import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../../components/later';
import { type Place, placeInAddress } from '../../lib/domain/period';
import { periodOf } from '../../lib/period';
import { localDay } from '../../lib/time';
import { DaysView } from './DaysView';
import type { LoadedDays } from './load';

// Most people who open the week want the week.
const PlaybookView = later(async () => (await import('./PlaybookView')).PlaybookView);
const RaiseView = later(async () => (await import('./RaiseView')).RaiseView);

export interface PageProps {
  weekStart: number;
  spellcheck: boolean;
}

/** Where the address leads; without one, to the week of today. */
export const placeNow = (): Place => placeInAddress(location.hash) ?? { at: 'period', view: 'week', day: today() };
export const today = (): string => localDay(new Date());

/** The week page: days that have been, the playbook and the raise file, by the address. */
export function App({ first, ...page }: PageProps & { first: LoadedDays | null }) {
  const [place, setPlace] = useState(placeNow);
  const [lastDays, setLastDays] = useState(first?.period ?? periodOf('week', today(), page.weekStart));
  // What was read before the page was drawn is good for the first view only.
  const fresh = useRef(first);
  useEffect(() => {
    fresh.current = null;
    const ended = new AbortController();
    window.addEventListener('hashchange', () => setPlace(placeNow()), ended);
    return () => ended.abort();
  }, []);
  if (place.at === 'playbook') return <PlaybookView {...page} last={lastDays} />;
  if (place.at === 'raise') return <RaiseView {...page} last={lastDays} />;
  return <DaysView {...page} first={fresh.current} place={place} arrived={setLastDays} />;
}
