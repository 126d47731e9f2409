import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { onChange } from '../../lib/journal/live';
import { send } from '../../lib/messages';
import { placeOf, praiseWindow, readUnsent, type WaitingPraise } from './unsent';

/** The praise that waits for a look, read again after each change, and the way to let one go. */
export function useInbox(first: readonly WaitingPraise[]): {
  waiting: readonly WaitingPraise[];
  letGo(at: number): Promise<unknown>;
} {
  const [waiting, setWaiting] = useState(first);
  useEffect(() => {
    const ended = new AbortController();
    onChange(
      () => void readUnsent(placeOf(location.search)).then((unsent) => setWaiting(unsent.waiting)),
      ended.signal,
    );
    return () => ended.abort();
  }, []);
  return {
    waiting,
    letGo: (at) =>
      send('unsent.line', { place: `praise-${at}`, line: { kind: 'praise', text: '', did: '', tags: '' } }),
  };
}

/** Opens the window in which a praise is looked over. */
export function openPraise(at: number): Promise<unknown> {
  const url = browser.runtime.getURL(praiseWindow(at));
  return browser.windows.create({ url, type: 'popup', width: 380, height: 640 });
}
