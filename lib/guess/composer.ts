import { elementsOf, frameDocument, isShown } from './page';
import { composerWords, has, internalWords, wordsOf } from './words';

const editors =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]:not(input), iframe';
const otherFields = /search|filter|find|subject|title|betreff|suche|tags?|macro|template|signature|amount|quick-?jump/i;

/** Where answers are written: the largest shown editor of a root that is not named for something else. */
export function findComposer(root: ParentNode, items: readonly Element[]): Element | null {
  let best: { element: Element; score: number } | null = null;
  for (const element of elementsOf(root)) {
    if (!element.matches(editors) || items.some((item) => item.contains(element))) continue;
    const score = scoreOf(element);
    if (score > 0 && (best === null || score > best.score)) best = { element, score };
  }
  return best?.element ?? null;
}

function scoreOf(element: Element): number {
  if (!isShown(element) || element.matches('[readonly], [disabled], [aria-readonly="true"], [aria-multiline="false"]'))
    return 0;
  // The outermost of nested editors holds all of the text.
  if (element.parentElement?.closest(editors)) return 0;
  const frame = element.localName === 'iframe';
  if (frame && !isEditorFrame(element)) return 0;
  const names = ['id', 'name', 'class', 'aria-label', 'placeholder', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  if (otherFields.test(names.join(' ')) || element.closest('[role="search"], nav')) return 0;
  let score = 1;
  for (let one: Element | null = element, steps = 0; one && steps < 3; one = one.parentElement, steps++) {
    if (has(wordsOf(one), composerWords)) score += 2 - steps * 0.5;
  }
  if (isInternal(element)) score -= 2.5;
  const { width, height } = element.getBoundingClientRect();
  if (width > 0 && (width < 120 || height < 16)) return 0;
  score += Math.min(2, (width * height) / 60_000);
  if (element.localName === 'textarea') score += Math.min(1, Number(element.getAttribute('rows') ?? 2) / 10);
  return Math.max(score, 0.1);
}

function isEditorFrame(element: Element): boolean {
  const inner = frameDocument(element);
  return Boolean(
    inner?.body &&
      (inner.designMode === 'on' || inner.body.isContentEditable || inner.body.hasAttribute('contenteditable')),
  );
}

function isInternal(element: Element): boolean {
  for (let one: Element | null = element, steps = 0; one && steps < 3; one = one.parentElement, steps++) {
    if (has(wordsOf(one), internalWords)) return true;
  }
  return false;
}
