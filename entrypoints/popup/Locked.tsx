import { Locked } from '../../components/lock/Locked';
import { unlock } from '../../lib/unlock';

/** In place of the journal while it is locked. */
export function LockedJournal() {
  return <Locked unlock={unlock} />;
}
