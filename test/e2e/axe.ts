import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

type Rule = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };

/** What axe finds against WCAG 2.2 A and AA on a page as it stands, in light and in dark, a line for each place. */
export async function violations(page: Page, frame: Frame = page.mainFrame()): Promise<string[]> {
  await frame.evaluate(`${axe.source}; window.axe = axe`);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = (await frame.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }).then(({ violations }) => violations)`)) as Rule[];
    found.push(
      ...rules.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`),
      ),
    );
  }
  return found;
}

/** Whether everything fits 320 by 256 px, which is what 400 % zoom leaves of 1,280 by 1,024: nothing to scroll sideways. */
export async function overflowAt320(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
  if (before) await page.setViewportSize(before);
  return wide;
}

/** Sets the text spacing of WCAG 1.4.12 and names what is cut off by it. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  // Our pages' policy refuses a style element, and takes a sheet that is made by a script.
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets.push(spaced);
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, legend, summary')]
      // What only a screen reader gets is a pixel wide on purpose.
      .filter((element) => element.clientWidth > 1)
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent?.slice(0, 40)}`),
  );
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return cut;
}

/** Goes through a page with Tab and names what takes the focus without showing it. */
export async function focusUnseen(page: Page, presses = 60): Promise<string[]> {
  const unseen: string[] = [];
  const seen = new Set<string>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const ring = (of: Element | null): boolean => {
        if (!of) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      const name = `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`;
      const place = [...document.querySelectorAll('*')].indexOf(element);
      return { key: `${place}`, name: name.slice(0, 60), shown: ring(element) || ring(element.parentElement) };
    });
    if (!stop || seen.has(stop.key)) break;
    seen.add(stop.key);
    if (!stop.shown) unseen.push(stop.name);
  }
  return unseen;
}

const operable = new Set(['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'searchbox', 'slider', 'tab']);

/** What a screen reader would find on a page and in its frames: the role and the name of each thing, in their order. */
export async function heard(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}

/** What a screen reader would find to operate on a page and could not name. */
export async function nameless(page: Page): Promise<string[]> {
  const found = (await heard(page)).filter(({ role }) => operable.has(role));
  if (found.length === 0) return ['nothing to operate was found at all'];
  return found.filter(({ name }) => !name).map(({ role }) => role);
}

/** What is chosen and, with forced colours, looks like what is not. */
export async function chosenUnseen(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const unseen = await page.evaluate(() => {
    const looks = (element: Element): string => {
      const { backgroundColor, outlineStyle, color } = getComputedStyle(element);
      return `${backgroundColor} ${outlineStyle} ${color}`;
    };
    const chosen = '[aria-pressed="true"], .pick .chip:has(:checked), .heat label:has(:checked)';
    const others = '[aria-pressed="false"], .pick .chip:not(:has(:checked)), .heat label:not(:has(:checked))';
    return [...document.querySelectorAll(chosen)]
      .filter((one) => {
        const other = one.parentElement?.querySelector(`:scope > :is(${others})`);
        return other && looks(other) === looks(one);
      })
      .map((one) => one.textContent ?? '');
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return unseen;
}
