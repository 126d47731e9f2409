import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Signals } from '../../components/settings/Signals';
import { attempt, type Failure } from '../../lib/attempt';
import { browser } from '../../lib/browser';
import { type Answers, send } from '../../lib/messages';

type Tuning = Answers['tuning.kept'];
const neutral: Tuning = { threshold: 1, weights: {}, off: [] };

/** The switches of the signals and what was learned, following what is said on a card meanwhile. */
export function useTuning(
  tell: (problem: Promise<Failure | null>) => Promise<boolean>,
): ComponentProps<typeof Signals> {
  const [tuning, setTuning] = useState(neutral);
  useEffect(() => {
    const page = new AbortController();
    const read = async (): Promise<void> => {
      const kept = await send('tuning.kept', {}).catch(() => null);
      if (kept && !page.signal.aborted) setTuning(kept);
    };
    const changed = (changes: Record<string, unknown>): void => {
      if (changes.tuning) void read();
    };
    browser.storage.local.onChanged.addListener(changed);
    void read();
    return () => {
      page.abort();
      browser.storage.local.onChanged.removeListener(changed);
    };
  }, []);
  const put = (message: Promise<Tuning>): void => {
    const shown = message.then((kept) => {
      setTuning(kept);
      return { changed: true } as const;
    });
    void tell(attempt(shown));
  };
  return {
    off: tuning.off,
    learned: tuning.threshold !== 1 || Object.values(tuning.weights).some((factor) => factor !== 1),
    change: (signal, on) => put(send('tuning.switch', { signal, on })),
    reset: () => put(send('tuning.reset', {})),
  };
}
