import type { Extension } from './chromium';
import { until } from './until';
import type { Display, Point } from './xvfb';

/** The popup of the toolbar, which no driver lists as a page: it is looked into by the protocol, and used by real keys and clicks. */
export interface ToolbarPopup {
  /** What an expression is in it. */
  value<T>(expression: string): Promise<T>;
  /** A real click on the first element with these words. */
  click(words: string): Promise<void>;
}

/** Presses the key of the journal and waits until its popup shows the line. */
export async function openToolbarPopup(extension: Extension, display: Display): Promise<ToolbarPopup> {
  await display.press('alt+shift+j');
  await until(async () => (await extension.popupTargets()) > 0);
  const [page] = extension.context.pages();
  if (!page) throw new Error('there is no page to ask from');
  const session = await extension.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId = '' } = targetInfos.find(({ url }) => url.endsWith('/popup.html')) ?? {};
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  const value = <T>(expression: string): Promise<T> => {
    asked += 1;
    const id = asked;
    const params = { expression, returnByValue: true, awaitPromise: true };
    return new Promise((resolve) => {
      const answered = ({ message }: { message: string }): void => {
        const { id: of, result } = JSON.parse(message) as { id?: number; result?: { result: { value: T } } };
        if (of !== id || !result) return;
        session.off('Target.receivedMessageFromTarget', answered);
        resolve(result.result.value);
      };
      session.on('Target.receivedMessageFromTarget', answered);
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      // A popup that closes meanwhile has no answer to give; whoever waits for one waits in vain and says so.
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    });
  };
  await until(() => value<boolean>('document.activeElement?.matches("textarea.first") ?? false'));
  return {
    value,
    click: async (words) => {
      const at = await value<Point>(`(() => {
        const words = ${JSON.stringify(words)};
        const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: screenX + x + width / 2, y: screenY + y + height / 2 };
      })()`);
      await display.click(at);
    },
  };
}
