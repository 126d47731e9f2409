import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openCardByPill, openTicket, startDemo } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo?.close());

/** Opens the angry ticket on a desk that runs a script of its own before anything of ours is there. */
async function openHostile(script?: () => void): Promise<void> {
  if (script) await demo.extension.context.addInitScript(script);
  page = await openTicket(demo.extension, demo.url, angry);
}
const stored = () => demo.extension.stored();
const caughtBy = () => page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught.splice(0));

describe('a page that bends what scripts stand on', () => {
  it('before us: roots, listeners, JSON, promises; the way to an entry stays, and nothing is caught', async () => {
    await openHostile(() => {
      const caught: string[] = [];
      Object.assign(globalThis, { caught });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        caught.push('root');
        return attach.call(this, { ...options, mode: 'open' });
      };
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
        if (this instanceof HTMLIFrameElement) caught.push('listener on a frame');
        return listen.apply(this, given);
      };
      const { stringify } = JSON;
      JSON.stringify = (value: unknown) => {
        const text = stringify(value);
        if (text?.includes('rough') || text?.includes('insult')) caught.push(text);
        return text;
      };
      const made = globalThis.Promise;
      globalThis.Promise = class extends made<never> {} as PromiseConstructor;
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    });
    const card = await openCardByPill(page);
    await card.getByRole('button', { name: 'stung' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    expect((await stored()).entries).toHaveLength(1);
    expect(await caughtBy()).toEqual([]);
  });
});

describe('a page that acts for the person', () => {
  it('by clicks and events of a script on whatever it finds, opens and keeps nothing', async () => {
    await openHostile();
    await answerAndSolve(page);
    const { x, y } = await waitForPill(page);
    await page.evaluate(
      ([x, y]) => {
        const host = document.elementFromPoint(x, y);
        for (const target of [host, document.documentElement.lastElementChild, window]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target?.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
            );
          }
          for (const key of ['Enter', ' ', 'Escape']) {
            target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          }
        }
        if (host instanceof HTMLElement) host.click();
        for (const message of [{ do: 'show-card' }, { type: 'card.save' }, 'space-between']) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('space-between', { detail: message }));
        }
      },
      [x, y] as const,
    );
    await waitForPill(page);
    expect(await middleOf(page, 'shown')).toBeNull();
    expect(await stored()).toMatchObject({ entries: [], drafts: [] });
  });

  it('by messages to the extension, reaches nobody', async () => {
    await openHostile();
    const answers = await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> } };
      };
      const send = chrome?.runtime?.sendMessage;
      if (!send) return 'no way to send';
      return send(id, { type: 'entry.add', payload: {} }).then(
        () => 'answered',
        () => 'refused',
      );
    }, demo.extension.id);
    expect(answers).not.toBe('answered');
    expect((await stored()).entries).toEqual([]);
  });

  it('by solving made-up tickets in a row, gets one offer at most', async () => {
    await openHostile();
    const id = await page.evaluate(() => location.pathname);
    await page.evaluate(async (path) => {
      for (let n = 0; n < 40; n++) {
        history.pushState(null, '', path.replace(/\d+$/, String(9_000 + n)));
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      history.pushState(null, '', path);
    }, id);
    await answerAndSolve(page);
    await waitForPill(page);
    const { local } = await stored();
    expect(local.offers).toMatchObject({ offersToday: 1 });
  });
});

describe('a page that works against what is shown', () => {
  it('by styles for everything, hides neither the pill nor the card', async () => {
    await openHostile();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* , html > div { display: none !important; opacity: 0 !important; visibility: hidden !important;
        inset: auto !important; inline-size: 0 !important; block-size: 0 !important; transform: scale(0) !important;
        pointer-events: none !important; clip-path: inset(100%) !important; filter: opacity(0) !important }
        html, html > body, body * { display: revert !important; visibility: visible !important; opacity: 1 !important;
        pointer-events: auto !important; transform: none !important; clip-path: none !important; filter: none !important;
        inline-size: revert-layer !important; block-size: revert-layer !important }`);
      document.adoptedStyleSheets.push(sheet);
    });
    await answerAndSolve(page);
    await clickPill(page, 'start');
    const card = await cardFrame(page);
    await card.getByRole('button', { name: 'stung' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  });

  it('by taking our element away, ends the offer, and the next asking brings the card', async () => {
    await openHostile();
    await answerAndSolve(page);
    await waitForPill(page);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await until(async () => (await middleOf(page, 'pill')) === null);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });

  it('by moving our element, loads the card anew, with the words as a draft', async () => {
    await openHostile();
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await stored()).drafts.length === 1);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host) document.body.append(host);
    });
    // The frame of before may still be listed while it goes.
    const typed = async (): Promise<string> => {
      const again = page.frames().find((frame) => frame.url().endsWith('/card.html'));
      return (await again?.evaluate(() => document.querySelector('input')?.value).catch(() => '')) ?? '';
    };
    await until(async () => (await typed()) === 'cornered');
  });

  it('by a cover over the pill, gets the click for itself and nothing else', async () => {
    await openHostile();
    await answerAndSolve(page);
    const { x, y } = await waitForPill(page, 'start');
    await page.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'position:fixed;inset:0;inline-size:100vw;block-size:100vh;max-width:none;opacity:0';
      document.body.append(cover);
      cover.showModal();
    });
    await page.mouse.click(x, y);
    expect(await middleOf(page, 'shown')).toBeNull();
    expect((await stored()).entries).toEqual([]);
  });

  it('by a flood of changes, delays nothing for long', async () => {
    await openHostile();
    await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      const flood = (): void => {
        for (let n = 0; n < 300; n++) box.append(document.createElement('i'));
        while (box.childElementCount > 3_000) box.firstChild?.remove();
        requestAnimationFrame(flood);
      };
      flood();
    });
    await answerAndSolve(page);
    await waitForPill(page);
  });
});

describe('a page that listens and looks', () => {
  it('hears no drag, clipboard or composition of the card, and finds no frame to speak to', async () => {
    await openHostile(() => {
      const caught: string[] = [];
      Object.assign(globalThis, { caught });
      for (const type of ['dragstart', 'dragover', 'drop', 'cut', 'copy', 'paste', 'selectionchange', 'beforeinput']) {
        addEventListener(type, () => caught.push(type), true);
      }
      for (const type of ['compositionstart', 'compositionupdate', 'compositionend', 'input', 'keydown', 'keyup']) {
        addEventListener(type, () => caught.push(type), true);
      }
    });
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').click();
    await caughtBy();
    const debug: CDPSession = await page.context().newCDPSession(page);
    await debug.send('Input.imeSetComposition', { text: 'つかれた', selectionStart: 4, selectionEnd: 4 });
    await debug.send('Input.insertText', { text: 'つかれた' });
    await until(async () => (await card.getByLabel('your own…').inputValue()) === 'つかれた');
    for (const keys of ['Control+A', 'Control+C', 'Control+X', 'Control+V']) await page.keyboard.press(keys);
    await until(async () => (await card.getByLabel('your own…').inputValue()) === 'つかれた');
    expect((await caughtBy()).filter((type) => type !== 'selectionchange')).toEqual([]);
    const frames = await page.evaluate(() => ({
      window: window.length,
      frames: document.querySelectorAll('iframe').length,
    }));
    expect(frames).toEqual({ window: 0, frames: 0 });
  });
});
