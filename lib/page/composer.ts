import type { Adapter } from '../adapters/schema';
import { hit } from './locate';

/**
 * Tells when the composer of the open ticket gets the focus, once for each visit to a ticket. It listens to the focus
 * and to nothing else: what is in the composer is none of its business.
 */
export function watchComposer(
  { composer }: Adapter,
  page: Document,
  current: () => string | null,
  focused: (ticketId: string) => void,
  signal: AbortSignal,
): void {
  let told: string | null = null;
  const tell = (path: readonly EventTarget[]): void => {
    const ticketId = current();
    if (ticketId === told) return;
    if (ticketId === null || !hit(path, composer, ticketId)) return;
    told = ticketId;
    focused(ticketId);
  };
  const view = page.defaultView;
  view?.addEventListener('focusin', (event) => tell(event.composedPath()), { capture: true, passive: true, signal });
  // Focus that moves into an editor frame takes it from the window; the page only sees that the frame has it.
  view?.addEventListener('blur', () => page.activeElement && tell([page.activeElement]), { signal });
}
