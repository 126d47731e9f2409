import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Place, placeInAddress } from '../../lib/domain/period';
import { periodOf } from '../../lib/period';
import { localDay } from '../../lib/time';
import { DaysView } from './DaysView';
import type { LoadedDays } from './load';

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
  const Playbook = useLater(place.at === 'playbook', async () => (await import('./PlaybookView')).PlaybookView);
  const Raise = useLater(place.at === 'raise', async () => (await import('./RaiseView')).RaiseView);
  if (place.at === 'playbook') return Playbook && <Playbook {...page} last={lastDays} />;
  if (place.at === 'raise') return Raise && <Raise {...page} last={lastDays} />;
  return <DaysView {...page} first={fresh.current} place={place} arrived={setLastDays} />;
}

/** A view that is loaded when it is first asked for: most people who open the week want the week. */
function useLater<P>(wanted: boolean, load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [view, setView] = useState<{ of: ComponentType<P> } | null>(null);
  useEffect(() => {
    if (wanted && !view) void load().then((of) => setView({ of }));
  }, [wanted]);
  return view?.of ?? null;
}
