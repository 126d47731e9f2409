import type { Failure } from '../lib/attempt';
import type { Key } from '../lib/i18n/i18n';

/** What a page of ours says of a change that was not written and took no long text with it. */
export function failureKey(failure: Failure): Key {
  if (failure === 'newer') return 'popup.problem.newer';
  return `options.problem.${failure === 'gone' ? 'unavailable' : failure}`;
}
