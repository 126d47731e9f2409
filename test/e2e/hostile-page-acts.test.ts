import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { type HostileDesk, openByPill, solve, startHostileDesk, typedIn } from './hostile-page';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let desk: HostileDesk;
beforeAll(async () => {
  desk = await startHostileDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.forget());

describe('a page that acts for the person', () => {
  it('by clicks and keys of a script on whatever it finds, opens and keeps nothing', async () => {
    const tab = await desk.open();
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
    expect(await desk.stored()).toMatchObject({ entries: [], drafts: [] });
  });

  it('by messages and events of its own making, moves nothing', async () => {
    const tab = await desk.open();
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
    expect(await desk.stored()).toMatchObject({ entries: [], drafts: [] });
  });

  it('by messages to the extension, reaches nobody', async () => {
    const tab = await desk.open();
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
    }, desk.extension.id);
    expect(answers).not.toBe('answered');
    expect((await desk.stored()).entries).toEqual([]);
  });

  it('by words for the field that has the focus, fills none of ours', async () => {
    const tab = await desk.open();
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
    expect((await desk.stored()).entries).toEqual([]);
  });

  it('by made-up tickets, solved one after the other, gets one offer at most', async () => {
    const tab = await desk.open();
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
    await until(async () => (await desk.stored()).local.offers !== undefined);
    await solve(tab);
    await waitForPill(tab);
    expect((await desk.stored()).local.offers).toMatchObject({ offersToday: 1 });
    expect(await desk.stored()).toMatchObject({ entries: [], drafts: [] });
  });
});

describe('a page that would have the person click blindly', () => {
  it('gets a card opened by a cover that lets clicks through, and nothing kept by it', async () => {
    const tab = await desk.open();
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
    expect(await desk.stored()).toMatchObject({ entries: [] });
  });

  it('by a cover of its own, gets the click for itself and nothing else', async () => {
    const tab = await desk.open();
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
    expect((await desk.stored()).entries).toEqual([]);
  });

  it('saves nothing in a card in which nobody has clicked or pressed a key', async () => {
    const tab = await desk.open();
    await solve(tab);
    await clickPill(tab, 'start');
    const card = await cardFrame(tab);
    const debug = await desk.extension.context.newCDPSession(card);
    // As a script inside the card could, were there one. What Playwright runs there counts as a person's act.
    const run = async (expression: string): Promise<unknown> =>
      (await debug.send('Runtime.evaluate', { expression, userGesture: false })).result.value;
    const pressed = (name: string) =>
      run(`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '${name}')?.click()`);
    await until(async () => (await run(`document.querySelector('main.card') !== null`)) === true);
    await pressed('stung');
    await until(async () => (await desk.stored()).drafts.length === 1);
    await pressed('Done');
    await run(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))`);
    // Its answer comes after theirs would.
    await run(`chrome.runtime.sendMessage({ type: 'card.prompt', payload: { id: 'none', note: 'shown' } })`);
    await until(async () => JSON.stringify((await desk.stored()).local.prompts ?? {}).includes('none'));
    expect((await desk.stored()).entries).toEqual([]);
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    expect((await desk.stored()).entries).toHaveLength(1);
  });
});
