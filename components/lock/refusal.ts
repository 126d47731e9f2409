import type { Failure } from '../../lib/attempt';
import type { Key } from '../../lib/i18n/i18n';

/** What stood in the way of a change of the lock; `wrong`: it is neither the passphrase nor the recovery key. */
export type Refusal = Failure | 'wrong';

export function refusalKey(refusal: Refusal): Key {
  if (refusal === 'wrong') return 'lock.wrong';
  return `options.problem.${refusal === 'gone' ? 'unavailable' : refusal}`;
}
