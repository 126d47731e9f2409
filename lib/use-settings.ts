import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt, type Failure } from './attempt';
import type { Settings } from './domain/settings';
import { send } from './messages';
import { watchSettings } from './settings';

/** The settings of a page, shown as soon as they change; `put` resolves to what stood in the way, or null. */
export function useSettings(first: Settings): [Settings, (changed: Partial<Settings>) => Promise<Failure | null>] {
  const [settings, setSettings] = useState(first);
  const newest = useRef(first);
  const pending = useRef(0);
  const show = (next: Settings): void => {
    newest.current = next;
    setSettings(next);
  };
  useEffect(() => {
    const page = new AbortController();
    watchSettings((stored) => {
      // While a change of ours is on its way, what is stored is older than what is shown.
      if (pending.current === 0) show(stored);
    }, page.signal);
    return () => page.abort();
  }, []);
  const put = async (changed: Partial<Settings>): Promise<Failure | null> => {
    show({ ...newest.current, ...changed });
    pending.current += 1;
    try {
      return await attempt(send('settings.put', { settings: newest.current }));
    } finally {
      pending.current -= 1;
    }
  };
  return [settings, put];
}
