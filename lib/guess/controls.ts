import { named } from '../adapters/verbs';
import { elementsOf, furniture, isShown, lineOf } from './page';
import { has, internalWords, wordsOf } from './words';

/** Names of controls for people, in all languages. */
const sends = named('send', 'reply');
const sendsAndCloses = named('sendAndClose');
/** Only helpdesks solve; elsewhere too, something is done, archived or closed. */
const solves = named('solve', 'solved');
const closes = [...solves, ...named('close', 'done', 'archive')];

const controls =
  'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], [role="menuitem"], a[class*="btn"], a[class*="button"], a[class*="action"], a[data-action], li[data-action], li[data-status]';
const sendNames = new Set(
  'send submit reply respond absenden senden antworten enviar responder envoyer repondre soushin henshin post'.split(
    ' ',
  ),
);
const solveNames = new Set(
  'resolve resolved solve solved close closed complete completed done finish finished erledigt erledigen schliessen abschliessen cerrar resolver resuelto fechar encerrar cloturer fermer resoudre resolu kanryou kaiketsu'.split(
    ' ',
  ),
);
const ticketNames = new Set('ticket case conversation issue request status state thread incident chat'.split(' '));
const otherNames = new Set(
  'cancel discard attach attachment file upload emoji macro template draft preview toggle dropdown menu caret modal dialog popup panel tab window sidebar drawer toast search filter assign merge delete edit quote print forward reopen export link copy abbrechen abort test expand collapse more'.split(
    ' ',
  ),
);

/** So much speaks for a control that sends: near the composer, and beyond the messages, where more is wanted. */
const nearby = 3;
const farther = 5;

/** The control that sends an answer: the nearest to the composer that is named so, or submits its form. */
export function findSend(composer: Element, items: readonly Element[]): Element | null {
  let up: Element | null = composer.parentElement;
  for (let steps = 0; up && steps < 8; up = up.parentElement, steps++) {
    const least = items.some((item) => up?.contains(item)) ? farther : nearby;
    const [best] = controlsIn(up)
      .filter((control) => !composer.contains(control) && !items.some((item) => item.contains(control)))
      .map((control) => ({ control, score: sendScore(control, composer) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score);
    if (best) return best.control;
  }
  return null;
}

function sendScore(control: Element, composer: Element): number {
  const words = wordsOf(control);
  const name = labelOf(control);
  let score = 0;
  if (speaks(name, sends) || speaks(name, sendsAndCloses)) score += 4;
  if (has(words, sendNames)) score += 3;
  const form = composer.closest('form');
  const submits = control.matches('input[type="submit"], button[type="submit"], button:not([type])');
  if (submits && form?.contains(control)) score += 2.5;
  if (control.matches('[data-primary], [class*="primary" i], [class*="default" i]')) score += 1;
  if (has(words, otherNames) || control.hasAttribute('aria-haspopup')) score -= 3;
  if (has(words, internalWords)) score -= 4;
  // What stands before the composer opens it or says how to answer.
  const isAfter = composer.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isAfter || control.matches('[role="tab"], [aria-pressed], [aria-selected], [data-mode]')) score -= 2;
  return isShown(control) ? score : 0;
}

/** A control that closes the ticket, and whether its name is one that only helpdesks have. */
export interface Solve {
  control: Element;
  telling: boolean;
}

/** Controls that close the ticket, by what they are called or named. */
export function findSolve(root: ParentNode, items: readonly Element[]): Solve[] {
  return controlsIn(root)
    .filter((control) => !items.some((item) => item.contains(control)))
    .filter(
      (control) =>
        !control.closest(
          `[role="dialog"], [role="tab"], ${furniture.replace('[role="menu"], ', '').replace('[role="toolbar"], ', '')}`,
        ),
    )
    .map((control) => ({ control, score: solveScore(control) }))
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ control }) => ({
      control,
      telling: speaks(labelOf(control), solves) || [...wordsOf(control)].some((word) => /^(?:re)?solve/.test(word)),
    }));
}

function solveScore(control: Element): number {
  const words = wordsOf(control);
  const name = labelOf(control);
  const named = has(words, solveNames);
  let score = 0;
  if (speaks(name, closes) || speaks(name, sendsAndCloses)) score += isIcon(control) && !named ? 1 : 4;
  // "Close" alone also closes what lies over the page.
  if (named && !isClose(words)) score += 3;
  if (named && has(words, ticketNames)) score += 2;
  if (has(words, otherNames)) score -= 3;
  if (control.matches('[aria-label*="dialog" i], [data-dismiss], [data-bs-dismiss]')) score -= 4;
  return score;
}

/** Only the word `close` speaks for it. */
const isClose = (words: ReadonlySet<string>): boolean =>
  [...words].filter((word) => solveNames.has(word)).every((word) => word === 'close');

const isIcon = (control: Element): boolean => !/\p{L}{2}/u.test(lineOf(control)) && !control.hasAttribute('value');

function controlsIn(root: ParentNode): Element[] {
  return elementsOf(root).filter((element) => element.matches(controls));
}

/** What a control is called, for people and screen readers. */
export function labelOf(control: Element): string {
  const text =
    control.getAttribute('value') ||
    lineOf(control) ||
    control.getAttribute('aria-label') ||
    control.getAttribute('title') ||
    '';
  return text
    .toLowerCase()
    .replace(/\([^)]*\)|[^\p{L}\p{M}\s&-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a short label has one of these verbs in it, as whole words where the script has words. */
export function speaks(label: string, verbs: readonly string[]): boolean {
  if (label === '' || label.length > 40) return false;
  const spacedOut = ` ${label} `;
  return verbs.some((verb) =>
    /[぀-ヿ一-鿿]/.test(verb) ? label.includes(verb) && label.length < 16 : spacedOut.includes(` ${verb} `),
  );
}
