/** Puts a body into the page of a test. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** The element that a test is about. */
export function the(selector: string, root: ParentNode = document): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}
