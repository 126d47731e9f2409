import { useEffect, useState } from 'preact/hooks';
import { watchDecisions } from '../../lib/decisions';
import type { Noted } from '../../lib/domain/decisions';
import { send } from '../../lib/messages';

/** The last decisions, read anew with each one that is made; a page behind others waits until it is in front again. */
export function useDecisions(): Noted[] {
  const [decisions, setDecisions] = useState<Noted[]>([]);
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    const read = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      // A page whose extension is gone keeps showing what it knew.
      const recent = await send('decisions.recent', {}).catch(() => null);
      if (recent && !signal.aborted) setDecisions(recent);
    };
    watchDecisions(read, signal);
    document.addEventListener('visibilitychange', read, { signal });
    void read();
    return () => page.abort();
  }, []);
  return decisions;
}
