/** Whether an element takes up room on the page, so that it can be pointed at. */
function isThere(element: Element): boolean {
  if (/^(?:script|style|template|head|link|meta)$/.test(element.localName)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The innermost element at a point, without our own on top; sees through open shadow roots. */
export function elementAt(page: Document, x: number, y: number, own: Element): Element | null {
  const at = (root: DocumentOrShadowRoot & Node): Element | undefined =>
    root.elementsFromPoint(x, y).find((one) => one !== own && one.getRootNode() === root);
  let found = at(page);
  while (found?.shadowRoot) {
    const inner = at(found.shadowRoot);
    if (!inner) break;
    found = inner;
  }
  return found && found !== page.documentElement ? found : null;
}

/** Goes through the elements of a page by arrow keys: up to what is around, down to what is inside, along its likes. */
export function createWalk(page: Document, own: Element) {
  /** Down leads back to where up came from. */
  const cameFrom = new WeakMap<Element, Element>();
  const around = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const inside = (parent: Element): Element[] => {
    const shadow = [...(parent.shadowRoot?.children ?? [])].filter(isThere);
    return shadow.length > 0 ? shadow : [...parent.children].filter((one) => one !== own && isThere(one));
  };
  const beside = (element: Element, step: 1 | -1): Element | undefined => {
    const parent = element.parentNode;
    const all = [...(parent?.children ?? [])].filter((one) => one === element || (one !== own && isThere(one)));
    return all[all.indexOf(element) + step];
  };
  return (element: Element, key: string): Element => {
    if (key === 'ArrowUp') {
      const parent = around(element);
      if (!parent || parent === page.documentElement) return element;
      cameFrom.set(parent, element);
      return parent;
    }
    if (key === 'ArrowDown') {
      const before = cameFrom.get(element);
      return before?.isConnected ? before : (inside(element)[0] ?? element);
    }
    return beside(element, key === 'ArrowRight' ? 1 : -1) ?? element;
  };
}
