import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/** Finds what stands in our closed root by its class, as only the debugger can. Undefined while it is not there. */
async function find(session: CDPSession, className: string): Promise<Node | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const search = (node: Node): Node | undefined => {
    const at = node.attributes?.indexOf('class') ?? -1;
    if (at >= 0 && node.attributes?.[at + 1]?.split(' ').includes(className)) return node;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  // Our host is a child of the root element itself; the page's own elements may share a class name.
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  for (const host of html?.children ?? []) {
    if (host.nodeName !== 'DIV') continue;
    const found = search(host);
    if (found) return found;
  }
  return undefined;
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** A computed style of a part of the pill, such as its background. */
export function styleOf(page: Page, className: string, property: string): Promise<string | undefined> {
  return withSession(page, async (session) => {
    const node = await find(session, className);
    if (!node) return undefined;
    await session.send('CSS.enable');
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: node.nodeId });
    return computedStyle.find(({ name }) => name === property)?.value;
  });
}

/** The shorter side of a part of the pill in page pixels; 0 where it is not shown. */
export function shorterSideOf(page: Page, className: string): Promise<number> {
  return withSession(page, async (session) => {
    const node = await find(session, className);
    const box = node && (await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null));
    return box ? Math.min(box.model.width, box.model.height) : 0;
  });
}

/** The middle of a part of the pill or the card's frame in page pixels, or null while it is not shown. */
export function middleOf(page: Page, className: string): Promise<{ x: number; y: number } | null> {
  return withSession(page, async (session) => {
    const node = await find(session, className);
    if (!node) return null;
    const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    if (!box) return null;
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box.model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  });
}

const lookEveryMs = 50;

/** Waits until a part of the pill is there. */
export async function waitForPill(
  page: Page,
  className = 'pill',
  withinMs = 15_000,
): Promise<{ x: number; y: number }> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const middle = await middleOf(page, className);
    if (middle) return middle;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Error(`no ${className} within ${withinMs} ms`);
}

/** Clicks a button of the pill as a person does: with the mouse, at its place. */
export async function clickPill(page: Page, className: 'start' | 'not-now' | 'more'): Promise<void> {
  const { x, y } = await waitForPill(page, className);
  await page.mouse.click(x, y);
}
