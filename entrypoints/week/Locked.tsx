import { Locked } from '../../components/lock/Locked';
import { unlock } from '../../lib/unlock';

/** In place of the week while the journal is locked. */
export function LockedJournal() {
  return <Locked unlock={unlock} />;
}
