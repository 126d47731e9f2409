import { defineUnlistedScript } from '#imports';
import { send } from '../../lib/messages';
import { createHost } from '../../lib/page/host';
import { startPicker } from '../../lib/page/picker';
import pickerSheet from '../../lib/page/picker.css?inline';

/** How to take away a picker that stands already; it lies in our isolated world, where the page can't see it. */
declare global {
  var spaceBetweenPicker: (() => void) | undefined;
}

/** Comes into a helpdesk's tab only when the person asked to point at something there, and goes with the answer. */
export default defineUnlistedScript(async () => {
  globalThis.spaceBetweenPicker?.();
  // Fails off and quiet: this is someone else's page.
  const task = await send('pick.hello', {}).catch(() => null);
  if (!task) return;
  const host = createHost(document, task, pickerSheet);
  globalThis.spaceBetweenPicker = startPicker(host, task, async (picked) => {
    const answer = await send('pick.done', { picked }).catch(() => null);
    return answer?.kept ?? false;
  });
});
