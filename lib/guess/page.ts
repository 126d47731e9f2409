/** A page has more elements than that only where nobody could answer a ticket on it. */
const mostElements = 20_000;
const mostRoots = 24;

/** A document, an open shadow root or the document of a frame of the same origin, with the elements that lead to it. */
export interface Root {
  node: Document | ShadowRoot;
  /** Hosts and frames, the outermost first. */
  through: Element[];
}

/** Every root of a page that may be read, the page itself first. */
export function rootsOf(page: Document): Root[] {
  const roots: Root[] = [{ node: page, through: [] }];
  for (let at = 0; at < roots.length && roots.length < mostRoots; at++) {
    const root = roots[at];
    if (!root) break;
    for (const element of elementsOf(root.node)) {
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner && roots.length < mostRoots) roots.push({ node: inner, through: [...root.through, element] });
    }
  }
  return roots;
}

/** The elements of a root in their order, up to a limit that keeps the look short. */
export function elementsOf(root: ParentNode): Element[] {
  const all = root.querySelectorAll('*');
  return all.length > mostElements ? [] : [...all];
}

export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether a person could see it; where the engine can't tell, it is taken as seen. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], template, [aria-hidden="true"]')) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ checkVisibilityCSS: true });
}

/** Where a page has its own furniture, and no conversation. */
export const furniture =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="listbox"], [role="toolbar"], body > header, [role="banner"], body > footer, [role="contentinfo"]';

/** The words of an element for people, on one line. */
export function lineOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
