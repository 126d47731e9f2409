import { useState } from 'preact/hooks';
import { attempt, type Failure } from '../../lib/attempt';
import type { Key } from '../../lib/i18n/i18n';
import type { Changed } from '../../lib/messages';

interface Failing {
  problem: Failure;
  /** What was typed and is not saved. */
  words: string;
  retry(): void;
}

/** Sends changes and keeps what came of the last one: what to say of it, or what stood in its way. */
export function useWriting(refresh: () => Promise<void>, first: Key | null) {
  const [said, say] = useState(first);
  const [failing, setFailing] = useState<Failing | null>(null);
  const write = async (change: Promise<Changed>, typed = '', retry = () => setFailing(null)): Promise<boolean> => {
    const problem = await attempt(change);
    setFailing(problem && { problem, words: typed, retry });
    say(null);
    await refresh();
    return problem === null;
  };
  return { said, say, failing, write };
}
