import { nextOpen } from './list.js';
import { go, ticketPath } from './router.js';

const query = new URLSearchParams(location.search);
const select = document.querySelector('#after-submit');

export const settings = { live: query.has('live'), large: query.get('size') === 'large' };

select.value = query.get('after') === 'next' ? 'next' : 'stay';

/** Real desks either stay on a solved ticket or put the next one in front of the agent. */
export function afterSubmit(id) {
  const next = select.value === 'next' ? nextOpen(id) : undefined;
  if (next) go(ticketPath(next));
}
