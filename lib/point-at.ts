import type { OwnPart } from './adapters/own';
import { send } from './messages';

/** Has the person point at a part in the tab of a site. Tells whether that tab is there. */
export function pointAt(origin: string, part: OwnPart): Promise<boolean> {
  return send('pick.start', { origin, part }).catch(() => false);
}
