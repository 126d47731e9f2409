import type { Adapter } from '../adapters/schema';
import { hit } from './locate';
import { listen, pathOf } from './roots';

/**
 * Tells when the composer of the open ticket gets the focus, once for each visit to a ticket. It listens to the focus
 * and to nothing else: what is in the composer is none of its business.
 */
export function watchComposer(
  { composer, roots }: Adapter,
  page: Document,
  current: () => string | null,
  focused: (ticketId: string) => void,
  signal: AbortSignal,
): void {
  let told: string | null = null;
  const tell = (path: readonly Element[]): void => {
    const ticketId = current();
    if (ticketId === told) return;
    if (ticketId === null || !hit(path, composer, ticketId)) return;
    told = ticketId;
    focused(ticketId);
  };
  listen(roots, page, ['focusin'], (event) => tell(pathOf(event)), signal);
  // Focus that moves into an editor frame takes it from the window; the page only sees that the frame has it.
  const tellActive = (): void => {
    if (page.activeElement) tell([page.activeElement]);
  };
  page.defaultView?.addEventListener('blur', tellActive, { signal });
}
