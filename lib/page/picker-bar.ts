import type { PickTask } from '../messages';
import type { Host } from './host';

export interface PickerBar {
  /** Puts another question; `none` shows the way past it. */
  ask(words: string, none: boolean): void;
  /** What is pointed at, by its kind and marks; never by its text. */
  name(what: string): void;
  /** Draws the frames: the one in hand and those that are like it. */
  frame(now: Element | null, likes: readonly Element[]): void;
  /** What of us is at a point of the page. */
  isOver(x: number, y: number): boolean;
  hasFocusedButton(): boolean;
  focusNext(step: 1 | -1): void;
  focus(): void;
  waiting(on: boolean): void;
  /** Says a last word, without anything to press. */
  end(words: string): void;
}

interface Ways {
  none(): void;
  wait(): void;
  cancel(): void;
}

/** The bar with the question and the frames around elements, all of it inside our closed root. */
export function showPickerBar(host: Host, { words, part }: PickTask, ways: Ways): PickerBar {
  const page = host.box.ownerDocument;
  host.box.className = part === 'status' || part === 'ticket' ? 'picking low' : 'picking';
  const make = (className: string, kind = 'div'): HTMLElement => {
    const element = page.createElement(kind);
    element.className = className;
    return element;
  };
  const button = (text: string, press: () => void): HTMLButtonElement => {
    const element = page.createElement('button');
    element.type = 'button';
    element.dataset.t = text;
    element.setAttribute('aria-label', text);
    // A script of the page can't answer for the person.
    element.addEventListener('click', (event) => event.isTrusted && press());
    return element;
  };
  const bar = make('bar');
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  const [ask, keys, what, row] = [make('ask'), make('keys'), make('what', 'output'), make('ways')];
  keys.dataset.t = words.keys;
  const none = button(words.none, ways.none);
  row.append(none, button(words.wait, ways.wait), button(words.cancel, ways.cancel));
  bar.append(ask, keys, what, row);
  const frames = make('frames');
  host.box.append(make('veil'), frames, bar);

  const say = (text: string): void => {
    ask.dataset.t = text;
    bar.setAttribute('aria-label', `${text} ${words.keys}`);
  };
  const focused = (): Element | null => {
    const root = host.box.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  };
  const buttons = (): HTMLElement[] => [...row.querySelectorAll('button')].filter((one) => !one.hidden);
  return {
    ask: (text, withNone) => {
      say(text);
      none.hidden = !withNone;
      none.style.display = withNone ? '' : 'none';
    },
    name: (text) => {
      what.textContent = text;
    },
    frame: (now, likes) => {
      const around = [...likes].filter((one) => one !== now);
      frames.replaceChildren(...around.map((one) => place(make('found'), one)));
      if (!now) return;
      frames.append(place(make('found now'), now));
      // The bar gives way where it would lie on what a key led to.
      const [own, theirs] = [bar.getBoundingClientRect(), now.getBoundingClientRect()];
      const covers =
        theirs.top < own.bottom && theirs.bottom > own.top && theirs.height < page.documentElement.clientHeight / 2;
      if (covers && !bar.matches(':hover')) host.box.classList.toggle('low');
    },
    isOver: (x, y) => {
      const { left, right, top, bottom } = bar.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    hasFocusedButton: () => focused() instanceof HTMLButtonElement,
    focusNext: (step) => {
      const all = buttons();
      const at = all.findIndex((one) => one.matches(':focus'));
      all.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % all.length)?.focus();
    },
    focus: () => bar.focus({ preventScroll: true }),
    waiting: (on) => host.box.classList.toggle('waiting', on),
    end: (text) => {
      say(text);
      bar.setAttribute('role', 'status');
      for (const part of [keys, what, row, frames]) part.remove();
      host.box.querySelector('.veil')?.remove();
    },
  };
}

function place(frame: HTMLElement, around: Element): HTMLElement {
  const { left, top, width, height } = around.getBoundingClientRect();
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return frame;
}
