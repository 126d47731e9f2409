import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from '../../lib/browser';
import { cardFrame } from './chromium';
import { angry, startDemo } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
/** A page of ours, to look from and to speak to the background. */
let own: Page;
let page: Page | undefined;
beforeAll(async () => {
  demo = await startDemo();
  own = await demo.extension.page('welcome');
});
afterAll(() => demo?.close());
beforeEach(async () => {
  await page?.close();
  // The background notes that the tab is gone, and must not write the session of before over the empty one.
  await until(async () => Object.keys((await stored()).session.session?.tabs ?? {}).length === 0);
  await own.evaluate(forgetAll);
});

/** Runs in a page of the extension: the browser as it was before the first ticket, with the tests' own setting. */
async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: typeof browser };
  await chrome.storage.session.clear();
  await chrome.storage.local.remove('offers');
  // Opened by us first, it would be one without stores.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'space-between')) return;
  const opening = indexedDB.open('space-between');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear();
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Opens the angry ticket on a desk that runs a script of its own before anything of ours is there. */
async function openHostile(script?: () => void): Promise<Page> {
  const tab = await demo.extension.context.newPage();
  page = tab;
  if (script) await tab.addInitScript(script);
  await tab.goto(`${demo.url}/desk/tickets/${angry}`);
  await tab.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();
  await until(async () => Object.keys((await stored()).session.session?.tabs ?? {}).length > 0);
  return tab;
}
const stored = () => demo.extension.stored();
const caughtBy = (tab: Page) => tab.evaluate(() => (globalThis as unknown as { caught: string[] }).caught.splice(0));

/** Closes the open ticket without a word, so that there is no key after which it would wait. */
async function solve(tab: Page): Promise<void> {
  const pane = tab.locator('.ticket-pane[data-active="true"]');
  await pane.locator('.submit-more').click();
  await pane.locator('[data-submit-as="solved"]').click();
  await pane.locator('[data-status="solved"]').waitFor();
}
async function openByPill(tab: Page): Promise<Frame> {
  await solve(tab);
  await clickPill(tab, 'start');
  const card = await cardFrame(tab);
  await card.locator('main.card').waitFor();
  return card;
}
/** As the toolbar does, without an offer. */
async function askForCard(tab: Page): Promise<void> {
  await tab.bringToFront();
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    await chrome.runtime.sendMessage({ type: 'card.show', payload: {} });
  });
}
const keepOneWord = async (card: Frame): Promise<void> => {
  await card.getByRole('button', { name: 'stung' }).click();
  await card.getByRole('button', { name: 'Done' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
};
/** What stands in the card on a page, or what stood there when the frame was asked. */
const typedIn = async (tab: Page): Promise<string> => {
  const card = tab.frames().find((frame) => frame.url().endsWith('/card.html'));
  return (await card?.evaluate(() => document.querySelector('input')?.value).catch(() => '')) ?? '';
};

describe('a page that bends what scripts stand on', () => {
  it('before us: roots, listeners, JSON, promises; the way to an entry stays, and nothing is caught', async () => {
    const tab = await openHostile(() => {
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
      const { stringify, parse } = JSON;
      JSON.stringify = (value: unknown) => {
        const text = stringify(value);
        if (text?.includes('rough') || text?.includes('insult')) caught.push(text);
        return text;
      };
      JSON.parse = (text: string) => {
        if (text.includes('rough') || text.includes('insult')) caught.push(text);
        return parse(text);
      };
      const made = globalThis.Promise;
      globalThis.Promise = class extends made<never> {} as PromiseConstructor;
      for (const name of ['append', 'appendChild', 'prepend'] as const) {
        const before = Element.prototype[name] as (...nodes: Node[]) => unknown;
        Object.assign(Element.prototype, {
          [name](this: Element, ...nodes: Node[]) {
            if (nodes.some((node) => node instanceof HTMLIFrameElement)) caught.push('frame');
            return before.apply(this, nodes);
          },
        });
      }
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    });
    await keepOneWord(await openByPill(tab));
    expect((await stored()).entries).toHaveLength(1);
    expect(await caughtBy(tab)).toEqual([]);
  });
});

describe('a page that acts for the person', () => {
  it('by clicks and keys of a script on whatever it finds, opens and keeps nothing', async () => {
    const tab = await openHostile();
    await solve(tab);
    const { x, y } = await waitForPill(tab);
    await tab.evaluate(
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
      },
      [x, y] as const,
    );
    await waitForPill(tab);
    expect(await middleOf(tab, 'shown')).toBeNull();
    expect(await stored()).toMatchObject({ entries: [], drafts: [] });
  });

  it('by messages and events of its own making, moves nothing', async () => {
    const tab = await openHostile();
    await tab.evaluate(() => {
      const forged = [{ do: 'show-card' }, { type: 'card.save', payload: {} }, { type: 'journal.erase', payload: {} }];
      for (const message of [...forged, 'space-between']) {
        window.postMessage(message, '*');
        for (const target of [window, document, document.documentElement]) {
          for (const type of ['space-between', 'message', 'wxt:content-script-started', 'extension']) {
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
            target.dispatchEvent(new MessageEvent(type, { data: message }));
          }
        }
      }
    });
    await solve(tab);
    await waitForPill(tab);
    expect(await middleOf(tab, 'shown')).toBeNull();
    expect(await stored()).toMatchObject({ entries: [], drafts: [] });
  });

  it('by messages to the extension, reaches nobody', async () => {
    const tab = await openHostile();
    const answers = await tab.evaluate(async (id) => {
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

  it('by words for the field that has the focus, fills none of ours', async () => {
    const tab = await openHostile();
    const card = await openByPill(tab);
    await card.getByLabel('your own…').click();
    await tab.evaluate(() => {
      document.execCommand('insertText', false, 'said for you');
      const data = new DataTransfer();
      data.setData('text/plain', 'said for you');
      for (const target of [document.activeElement, document, window]) {
        target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
        target?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true }));
        target?.dispatchEvent(new InputEvent('beforeinput', { data: 'x', inputType: 'insertText', bubbles: true }));
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
      }
    });
    // What the person types comes after all that, so nothing is still on its way.
    await tab.keyboard.type('mine');
    await until(async () => (await typedIn(tab)).length >= 4);
    expect(await typedIn(tab)).toBe('mine');
    expect((await stored()).entries).toEqual([]);
  });

  it('by made-up tickets, solved one after the other, gets one offer at most', async () => {
    const tab = await openHostile();
    await tab.evaluate(async () => {
      const pane = document.querySelector('.ticket-pane[data-active="true"]');
      const path = location.pathname;
      for (let n = 0; n < 40 && pane; n++) {
        const id = String(9_000 + n);
        const spoofed = pane.cloneNode(true) as HTMLElement;
        spoofed.dataset.ticketId = id;
        for (const [at, body] of spoofed.querySelectorAll('.message-body').entries()) {
          body.textContent = `THIRD time!!! You useless idiots, this is RIDICULOUS, number ${n} ${at}!!!`;
        }
        pane.after(spoofed);
        history.pushState(null, '', path.replace(/\d+$/, id));
        const solve = spoofed.querySelector<HTMLElement>('[data-submit-as="solved"]');
        solve?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        const status = spoofed.querySelector<HTMLElement>('[data-status]');
        if (status) status.dataset.status = 'solved';
        await new Promise((resolve) => requestAnimationFrame(resolve));
        spoofed.remove();
      }
      history.pushState(null, '', path);
    });
    await until(async () => (await stored()).local.offers !== undefined);
    await solve(tab);
    await waitForPill(tab);
    expect((await stored()).local.offers).toMatchObject({ offersToday: 1 });
    expect(await stored()).toMatchObject({ entries: [], drafts: [] });
  });
});

describe('a page that would have the person click blindly', () => {
  it('gets a card opened by a cover that lets clicks through, and nothing kept by it', async () => {
    const tab = await openHostile();
    await solve(tab);
    const { x, y } = await waitForPill(tab, 'start');
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;inline-size:100vw;block-size:100vh;margin:0;background:#fff;pointer-events:none';
      cover.textContent = 'Click here to go on';
      document.body.append(cover);
      cover.showPopover();
    });
    await tab.mouse.click(x, y);
    const card = await cardFrame(tab);
    await card.locator('main.card').waitFor();
    // Wherever the second click goes, one is not enough to keep something.
    const buttons = card.locator('main.card button:visible, main.card label:visible');
    expect(await buttons.count()).toBeGreaterThan(8);
    await tab.mouse.click(x, y);
    expect(await stored()).toMatchObject({ entries: [] });
  });

  it('by a cover of its own, gets the click for itself and nothing else', async () => {
    const tab = await openHostile();
    await solve(tab);
    const { x, y } = await waitForPill(tab, 'start');
    await tab.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'position:fixed;inset:0;inline-size:100vw;block-size:100vh;max-width:none;opacity:0';
      document.body.append(cover);
      cover.showModal();
    });
    await tab.mouse.click(x, y);
    expect(await middleOf(tab, 'shown')).toBeNull();
    expect((await stored()).entries).toEqual([]);
  });

  it('saves nothing in a card in which nobody has clicked or pressed a key', async () => {
    const tab = await openHostile();
    await solve(tab);
    await clickPill(tab, 'start');
    const card = await cardFrame(tab);
    const debug = await demo.extension.context.newCDPSession(card);
    // As a script inside the card could, were there one. What Playwright runs there counts as a person's act.
    const run = async (expression: string): Promise<unknown> =>
      (await debug.send('Runtime.evaluate', { expression, userGesture: false })).result.value;
    const pressed = (name: string) =>
      run(`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '${name}')?.click()`);
    await until(async () => (await run(`document.querySelector('main.card') !== null`)) === true);
    await pressed('stung');
    await until(async () => (await stored()).drafts.length === 1);
    await pressed('Done');
    await run(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))`);
    // Its answer comes after theirs would.
    await run(`chrome.runtime.sendMessage({ type: 'card.prompt', payload: { id: 'none', note: 'shown' } })`);
    await until(async () => JSON.stringify((await stored()).local.prompts ?? {}).includes('none'));
    expect((await stored()).entries).toEqual([]);
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    expect((await stored()).entries).toHaveLength(1);
  });
});

describe('a page that works against what is shown', () => {
  it('by styles for everything, hides neither the pill nor the card', async () => {
    const tab = await openHostile();
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* , html > div { display: none !important; opacity: 0 !important; visibility: hidden !important;
        inset: auto !important; inline-size: 0 !important; block-size: 0 !important; transform: scale(0) !important;
        pointer-events: none !important; clip-path: inset(100%) !important; filter: opacity(0) !important }
        html, html > body, body * { display: revert !important; visibility: visible !important; opacity: 1 !important;
        pointer-events: auto !important; transform: none !important; clip-path: none !important; filter: none !important;
        inline-size: revert-layer !important; block-size: revert-layer !important }`);
      document.adoptedStyleSheets.push(sheet);
    });
    await solve(tab);
    await clickPill(tab, 'start');
    await keepOneWord(await cardFrame(tab));
  });

  it('by taking our element away, ends the offer', async () => {
    const tab = await openHostile();
    await solve(tab);
    await waitForPill(tab);
    await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
    await until(async () => (await middleOf(tab, 'pill')) === null);
    expect(await tab.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });

  it('by taking an open card away, loses no word of it', async () => {
    const tab = await openHostile();
    const card = await openByPill(tab);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await stored()).drafts.length === 1);
    await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
    await until(() => tab.frames().length === 1);
    await askForCard(tab);
    await until(async () => (await typedIn(tab)) === 'cornered');
  });

  it('by taking away whatever we add, at once, has the card come in a window of its own', async () => {
    const tab = await openHostile(() => {
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('html > div')) one.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    const opened = demo.extension.context.waitForEvent('page');
    await askForCard(tab);
    const window = await opened;
    await window.getByRole('heading', { name: 'Take a space.' }).waitFor();
    await window.close();
  });

  it('by moving our element, loads the card anew, with the words as a draft', async () => {
    const tab = await openHostile();
    const card = await openByPill(tab);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await stored()).drafts.length === 1);
    await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host) document.body.append(host);
    });
    await until(async () => (await typedIn(tab)) === 'cornered');
  });

  it('by a flood of changes, delays nothing for long', async () => {
    const tab = await openHostile();
    await tab.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      const flood = (): void => {
        for (let n = 0; n < 300; n++) box.append(document.createElement('i'));
        while (box.childElementCount > 3_000) box.firstChild?.remove();
        requestAnimationFrame(flood);
      };
      flood();
    });
    await solve(tab);
    await waitForPill(tab);
  });
});

describe('a page that listens and looks', () => {
  it('hears no drag, clipboard or composition of the card, and finds no frame to speak to', async () => {
    const tab = await openHostile(() => {
      const caught: string[] = [];
      Object.assign(globalThis, { caught });
      const drags = ['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'];
      const clipboard = ['cut', 'copy', 'paste', 'beforeinput', 'input', 'selectionchange'];
      const keys = ['compositionstart', 'compositionupdate', 'compositionend', 'keydown', 'keypress', 'keyup'];
      for (const type of [...drags, ...clipboard, ...keys]) addEventListener(type, () => caught.push(type), true);
    });
    const card = await openByPill(tab);
    const field = card.getByLabel('your own…');
    await field.click();
    await caughtBy(tab);
    const debug = await demo.extension.context.newCDPSession(tab);
    await debug.send('Input.imeSetComposition', { text: 'つかれた', selectionStart: 4, selectionEnd: 4 });
    await debug.send('Input.insertText', { text: 'つかれた' });
    await until(async () => (await field.inputValue()) === 'つかれた');
    for (const keys of ['Control+A', 'Control+C', 'Control+X', 'Control+V']) await tab.keyboard.press(keys);
    await until(async () => (await field.inputValue()) === 'つかれた');
    // The words, taken by the mouse and let go within the card.
    await field.selectText();
    const box = await field.boundingBox();
    if (!box) throw new Error('no field');
    await tab.mouse.move(box.x + 20, box.y + box.height / 2);
    await tab.mouse.down();
    await tab.mouse.move(box.x + 60, box.y - 30, { steps: 4 });
    await tab.mouse.move(box.x + 80, box.y - 40, { steps: 4 });
    await tab.mouse.up();
    expect((await caughtBy(tab)).filter((type) => type !== 'selectionchange')).toEqual([]);
    const frames = await tab.evaluate(() => ({
      window: window.length,
      frames: document.querySelectorAll('iframe').length,
    }));
    expect(frames).toEqual({ window: 0, frames: 0 });
  });

  it('learns no address of ours: not by what it loaded, by its policy, by errors or by events', async () => {
    const tab = await openHostile(() => {
      const caught: string[] = [];
      Object.assign(globalThis, { caught });
      const note = (what: unknown): void => {
        caught.push(String(what));
      };
      for (const type of ['securitypolicyviolation', 'error', 'load', 'focusin', 'click']) {
        addEventListener(
          type,
          (event) => {
            const inside = event.composedPath().filter((one) => one instanceof HTMLIFrameElement);
            const { blockedURI = '', sourceFile = '' } = event as SecurityPolicyViolationEvent;
            const { message = '', filename = '' } = event as ErrorEvent;
            for (const found of [...inside, blockedURI, sourceFile, message, filename]) note(found);
          },
          true,
        );
      }
      new PerformanceObserver((list) => {
        for (const { name } of list.getEntries()) note(name);
      }).observe({
        entryTypes: ['resource', 'navigation', 'element', 'event', 'longtask'].filter((type) =>
          PerformanceObserver.supportedEntryTypes.includes(type),
        ),
      });
    });
    await keepOneWord(await openByPill(tab));
    const looked = await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot ?? null,
        inside: host?.outerHTML,
        timing: performance.getEntries().map(({ name }) => name),
        text: document.documentElement.outerHTML.includes('stung'),
      };
    });
    expect(looked).toMatchObject({ root: null, inside: '<div></div>', text: false });
    const learned = [...looked.timing, ...(await caughtBy(tab))];
    expect(learned.length).toBeGreaterThan(3);
    expect(learned.filter((one) => /extension:|card\.html|HTMLIFrame/.test(one))).toEqual([]);
  });

  it('can frame none of our pages by their address', async () => {
    const tab = await openHostile();
    const pages = ['card', 'card-window', 'popup', 'week', 'options', 'welcome'];
    await tab.evaluate(
      ([id, names]) => {
        for (const name of names) {
          const frame = document.createElement('iframe');
          frame.src = `chrome-extension://${id}/${name}.html`;
          document.body.append(frame);
        }
      },
      [demo.extension.id, pages] as const,
    );
    await until(() => tab.frames().length === 1 + pages.length);
    await keepOneWord(await openByPill(tab));
    const ours = tab.frames().filter((frame) => pages.some((name) => frame.url().endsWith(`/${name}.html`)));
    // The one is the card that the pill opened.
    expect(ours).toHaveLength(1);
  });
});
