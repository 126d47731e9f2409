import { useEffect, useState } from 'preact/hooks';
import type { LockActions, LockView } from '../../components/settings/Lock';
import { newRecoveryKey } from '../../lib/age-away';
import { onChange } from '../../lib/journal/live';
import { readLock } from '../../lib/journal/lock';
import { openJournal } from '../../lib/journal/open';
import { lockState, watchLock } from '../../lib/lock';
import { send } from '../../lib/messages';
import { changePassphrase, removeLock, setLock, unlock } from '../../lib/unlock';

/** The lock as it is now. */
export async function readLockView(): Promise<LockView> {
  const state = await lockState();
  const lock = state === 'off' ? undefined : await readLock(await openJournal());
  return { state, switching: lock !== undefined && lock.state !== 'on' };
}

/** The lock, read anew whenever it may have changed, and what can be done with it. */
export function useLock(first: LockView): LockActions & { lock: LockView } {
  const [lock, setLockView] = useState(first);
  useEffect(() => {
    const page = new AbortController();
    const look = (): void => {
      void readLockView().then(
        (view) => {
          if (!page.signal.aborted) setLockView(view);
        },
        // A journal that can't be read says so where it is read.
        () => undefined,
      );
    };
    watchLock(look, page.signal);
    onChange(look, page.signal);
    return () => page.abort();
  }, []);
  return {
    lock,
    newRecoveryKey,
    set: setLock,
    unlock,
    change: changePassphrase,
    remove: removeLock,
    lockNow: () => void send('lock.close', {}),
  };
}
