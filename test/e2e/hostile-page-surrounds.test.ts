import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { caughtBy, type HostileDesk, keepOneWord, openByPill, solve, startHostileDesk, typedIn } from './hostile-page';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let desk: HostileDesk;
beforeAll(async () => {
  desk = await startHostileDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.forget());

describe('a page that bends what scripts stand on', () => {
  it('before us: roots, listeners, JSON, promises; the way to an entry stays, and nothing is caught', async () => {
    const tab = await desk.open(() => {
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
    expect((await desk.stored()).entries).toHaveLength(1);
    expect(await caughtBy(tab)).toEqual([]);
  });
});

describe('a page that works against what is shown', () => {
  it('by styles for everything, hides neither the pill nor the card', async () => {
    const tab = await desk.open();
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
    const tab = await desk.open();
    await solve(tab);
    await waitForPill(tab);
    await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
    await until(async () => (await middleOf(tab, 'pill')) === null);
    expect(await tab.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });

  it('by taking an open card away, loses no word of it', async () => {
    const tab = await desk.open();
    const card = await openByPill(tab);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await desk.stored()).drafts.length === 1);
    await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
    await until(() => tab.frames().length === 1);
    await desk.askForCard(tab);
    await until(async () => (await typedIn(tab)) === 'cornered');
  });

  it('by taking away whatever we add, at once, has the card come in a window of its own', async () => {
    const tab = await desk.open(() => {
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('html > div')) one.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    const opened = desk.extension.context.waitForEvent('page');
    await desk.askForCard(tab);
    const window = await opened;
    await window.getByRole('heading', { name: 'Take a space.' }).waitFor();
    await window.close();
  });

  it('by moving our element, loads the card anew, with the words as a draft', async () => {
    const tab = await desk.open();
    const card = await openByPill(tab);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await desk.stored()).drafts.length === 1);
    await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host) document.body.append(host);
    });
    await until(async () => (await typedIn(tab)) === 'cornered');
  });

  it('by a flood of changes, delays nothing for long', async () => {
    const tab = await desk.open();
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
    const tab = await desk.open(() => {
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
    const debug = await desk.extension.context.newCDPSession(tab);
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
    const tab = await desk.open(() => {
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
    const tab = await desk.open();
    const pages = ['card', 'card-window', 'popup', 'week', 'options', 'welcome'];
    await tab.evaluate(
      ([id, names]) => {
        for (const name of names) {
          const frame = document.createElement('iframe');
          frame.src = `chrome-extension://${id}/${name}.html`;
          document.body.append(frame);
        }
      },
      [desk.extension.id, pages] as const,
    );
    await until(() => tab.frames().length === 1 + pages.length);
    await keepOneWord(await openByPill(tab));
    const ours = tab.frames().filter((frame) => pages.some((name) => frame.url().endsWith(`/${name}.html`)));
    // The one is the card that the pill opened.
    expect(ours).toHaveLength(1);
  });
});
