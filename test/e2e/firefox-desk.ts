import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Firefox } from './firefox';
import { until } from './until';
import type { Point } from './xvfb';

const pane = '.ticket-pane[data-active="true"]';

/** Opens a ticket in a new tab, in front, and waits until the background knows the site. */
export async function openTicket(firefox: Firefox, url: string, ticket: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(`${url}/desk/tickets/${ticket}`);
  await page.waitForSelector(`${pane} .composer-body`);
  await until(async () => JSON.stringify((await firefox.stored()).local).includes(url));
  await firefox.bringToFront(page);
  return page;
}

/** Answers the open ticket and solves it, by the real mouse and keys. */
export async function answerAndSolve(firefox: Firefox, page: Page, answer = 'It leaves today.'): Promise<void> {
  const body = `${pane} .composer-body`;
  await click(firefox, page, body);
  await page.waitForSelector(`${body}:focus`);
  await firefox.display.type(answer);
  await until(() => page.$eval(body, (composer, text) => composer.textContent.includes(text), answer));
  await click(firefox, page, `${pane} .submit-more`);
  await click(firefox, page, `${pane} [data-submit-as="solved"]`);
  await page.waitForSelector(`${pane} [data-status="solved"]`);
}

/** From an angry ticket to the open card. */
export async function openCardByPill(firefox: Firefox, page: Page): Promise<Frame> {
  await answerAndSolve(firefox, page);
  await firefox.display.click(await waitForPill(page, 'start'));
  return openCard(page);
}

/** The card's frame, once the card is shown in it. */
export async function openCard(page: Page): Promise<Frame> {
  let card: Frame | undefined;
  await until(async () => {
    [, card] = page.frames();
    return (await card?.evaluate(() => document.querySelector('main.card') !== null).catch(() => false)) ?? false;
  });
  return card as unknown as Frame;
}

/** Clicks, with the mouse and at its place on the screen, what a selector finds, once it is there. */
export async function click(
  { display }: Firefox,
  frame: Page | Frame,
  selector: string,
  { text, times = 1 }: { text?: string; times?: number } = {},
): Promise<void> {
  await display.click(await placeOf(frame, selector, text), times);
}

/** Moves the mouse onto what a selector finds, such as a menu that opens under it. */
export async function point({ display }: Firefox, frame: Page | Frame, selector: string): Promise<void> {
  await display.point(await placeOf(frame, selector));
}

/** The middle of what a selector finds, on the screen, once it is there and rests: what is still moving would be missed. */
async function placeOf(frame: Page | Frame, selector: string, text?: string): Promise<Point> {
  const find = (css: string, wanted?: string): Element | undefined =>
    [...document.querySelectorAll(css)].find((one) => wanted === undefined || one.textContent.trim() === wanted);
  let before: Point | null = null;
  return wait(`${selector} ${text ?? ''}`, async () => {
    const now = (await frame.evaluate(
      `(${middleOnScreen})((${find})(${JSON.stringify(selector)}, ${JSON.stringify(text)}))`,
    )) as Point | null;
    const moved = now?.x !== before?.x || now?.y !== before?.y;
    before = now;
    return moved ? null : now;
  });
}

/** Clicks the button, chip or link with this very text. */
export function press(firefox: Firefox, frame: Page | Frame, text: string): Promise<void> {
  return click(firefox, frame, 'button, label', { text });
}

/** Waits until a page or the card shows these words. */
export async function untilShown(frame: Page | Frame, words: string): Promise<void> {
  await wait(words, () => frame.evaluate((text) => document.body.textContent.includes(text), words));
}

/** Asks again and again until there is an answer; a frame that is on its way to another page has none. */
async function wait<T>(what: string, ask: () => Promise<T>, withinMs = 10_000): Promise<NonNullable<T>> {
  let answer: T | undefined;
  try {
    await until(async () => {
      answer = await ask().catch(() => undefined);
      return Boolean(answer);
    }, withinMs);
  } catch {
    throw new Error(`not there within ${withinMs} ms: ${what}`);
  }
  return answer as NonNullable<T>;
}

/** Runs in the page. The place of the page's own corner on the screen is a property that only Firefox has. */
function middleOnScreen(element: Element | undefined): Point | null {
  element?.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  const { mozInnerScreenX = 0, mozInnerScreenY = 0 } = window as unknown as Record<string, number | undefined>;
  return width && height ? { x: mozInnerScreenX + x + width / 2, y: mozInnerScreenY + y + height / 2 } : null;
}

/** A node as the protocol describes it, with what stands in its closed root. */
interface RemoteNode {
  sharedId?: string;
  value?: { attributes?: Record<string, string>; children?: RemoteNode[]; shadowRoot?: RemoteNode | null };
}

interface Protocol {
  send(
    method: string,
    params: Record<string, unknown>,
  ): Promise<{ result: { result: RemoteNode & { value?: unknown } } }>;
}

/** Asks the browser for our host, the only element beside head and body, and for all that stands in its closed root. */
async function nodesOfOurs(page: Page): Promise<RemoteNode[]> {
  const { result } = await protocolOf(page).send('script.evaluate', {
    expression: 'document.querySelector("html > div")',
    target: targetOf(page),
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 10, includeShadowTree: 'all' },
  });
  const all = (node: RemoteNode): RemoteNode[] => [
    node,
    ...[node.value?.shadowRoot, ...(node.value?.children ?? [])].flatMap((child) => (child ? all(child) : [])),
  ];
  return all(result.result);
}

/** The words that the pill shows; empty while there is none. */
export async function pillWords(page: Page): Promise<string[]> {
  return (await nodesOfOurs(page)).flatMap(({ value }) => value?.attributes?.['data-t'] ?? []);
}

/** The middle of a part of the pill on the screen, once it is there. */
export async function waitForPill(page: Page, className: 'pill' | 'start' | 'not-now' | 'more'): Promise<Point> {
  let sharedId: string | undefined;
  await until(async () => {
    const nodes = await nodesOfOurs(page);
    sharedId = nodes.find(({ value }) => value?.attributes?.class?.split(' ').includes(className))?.sharedId;
    return sharedId !== undefined;
  }, 15_000);
  const { result } = await protocolOf(page).send('script.callFunction', {
    functionDeclaration: `(element) => JSON.stringify((${middleOnScreen})(element))`,
    arguments: [{ sharedId }],
    target: targetOf(page),
    awaitPromise: false,
  });
  return JSON.parse(String(result.result.value)) as Point;
}

// The library has no call for closed roots; the protocol has, for whoever drives the browser.
const protocolOf = (page: Page): Protocol => (page.browser() as Browser & { connection: Protocol }).connection;
const targetOf = (page: Page): { context: string } => ({
  context: (page.mainFrame() as unknown as { _id: string })._id,
});
