/** Marks without width that products put into labels: soft hyphens, joiners, direction marks. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A hint at the end of a label: "(Ctrl + ⏎)", "⌘⇧Y", "…". */
const hint =
  /(?:(?:\s+[([]?|[([]|(?=[⌘⌥⇧⌃⏎↵]))(?:(?:ctrl|control|strg|cmd|alt|shift|enter|[⌘⌥⇧⌃⏎↵])[\s+-]*)+\S?[)\]]?|[….]+)$/;

/** A text as names are compared: small letters, single spaces, without shortcut hints. */
export function plainName(text: string): string {
  const plain = text.replace(unseen, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain.replace(hint, '') || plain;
}

/** The accessible name of a control: by label reference, by label, by the value of an input button, by its text. */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const referred = ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  const value = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : '';
  const names = [referred, element.getAttribute('aria-label') ?? '', value, element.textContent ?? ''];
  return plainName(names.find((name) => name.trim() !== '') ?? '');
}
