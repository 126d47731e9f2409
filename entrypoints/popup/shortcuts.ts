import { loggedKinds, type Unlogged } from '../../components/journal/Composer';
import { kinds } from '../../lib/domain/entry';
import { everything, type Wanted } from '../../lib/domain/search';
import type { KeyActions } from './keys';
import type { View } from './views';

interface Doing {
  view: View;
  show(view: View): void;
  /** What is looked for; null where nobody searches. */
  wanted: Wanted | null;
  want(more: Partial<Wanted>): void;
  closeSearch(): void;
  change(more: Partial<Unlogged>): void;
  undo(): void;
  openSearch(): void;
  openWeek(): void;
  openSettings(): void;
}

/** Puts the cursor where words are typed first: in the line, or in the search. */
export const focusFirst = (): void => document.querySelector<HTMLElement>('.first')?.focus();

/** Puts the cursor where the tags of the line are typed; the button for it is there until they have a field. */
function focusTags(): void {
  document.querySelector<HTMLElement>('.composer .tags input')?.focus();
  document.querySelector<HTMLElement>('.add-tags')?.click();
}

/** What the keys do now, each where nobody types. `KeyMap` shows them to the person. */
export function shortcuts(doing: Doing): KeyActions {
  const { view, show, wanted, want } = doing;
  if (view !== 'journal') return { '?': () => show('keys'), escape: () => show('journal') };
  return {
    ...Object.fromEntries(kinds.map((_, at) => [String(at + 1), () => chooseKind(doing, at)])),
    '/': doing.openSearch,
    n: () => {
      doing.closeSearch();
      focusFirst();
    },
    ...(!wanted && { l: focusTags }),
    '*': () => want({ starred: !wanted?.starred }),
    u: doing.undo,
    b: () => show('bin'),
    t: () => show('space'),
    d: () => show('day'),
    w: doing.openWeek,
    g: doing.openSettings,
    '?': () => show('keys'),
    ...(wanted && { escape: doing.closeSearch }),
  };
}

/** While searching the nth kind is a filter, else the kind of the line. */
function chooseKind({ wanted, want, change }: Doing, at: number): void {
  const kind = kinds[at];
  const logged = loggedKinds[at];
  if (wanted && kind) {
    const { kinds: chosen } = wanted ?? everything;
    want({ kinds: chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind] });
  } else if (!wanted && logged) {
    change({ kind: logged });
    focusFirst();
  }
}
