import type { Failure } from '../../lib/attempt';
import type { Key } from '../../lib/i18n/i18n';
import { failureKey } from '../failure';

/** What stood in the way of a change of the lock; `wrong`: it is neither the passphrase nor the recovery key. */
export type Refusal = Failure | 'wrong';

export function refusalKey(refusal: Refusal): Key {
  return refusal === 'wrong' ? 'lock.wrong' : failureKey(refusal);
}
