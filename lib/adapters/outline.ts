import { bare } from './own';
import type { Adapter } from './schema';

/**
 * A helpdesk of which only the address is known. Its pages are guessed, as those of a helpdesk that nobody described, and
 * the guess gets its name. Without `ticketUrl`, and then without `sure`, the address of a ticket is guessed too.
 */
export type Outline = Pick<Adapter, 'id' | 'name' | 'hosts' | 'detect'> & Partial<Pick<Adapter, 'ticketUrl' | 'sure'>>;

/** An outline as an adapter: over what was guessed, or, before that, with nothing but its address. */
export function filled(outline: Outline, guess: Adapter = bare): Adapter {
  return { ...guess, ...outline, sure: { ...guess.sure, ...outline.sure } };
}
