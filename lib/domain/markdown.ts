/** Signs that would turn a person's words into markup wherever they stand. */
const anywhere = /[\\`*_[\]<>|#]/g;
/** Signs that do so at the beginning of a line: lists, and the number of one. */
const leading = /^(\s*)([-+]|\d+(?=[.)]))/gm;

/** Plain text as Markdown that shows exactly it; each line break stays one. */
export function toMarkdown(text: string): string {
  return text
    .trim()
    .replace(anywhere, (sign) => `\\${sign}`)
    .replace(leading, (_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`))
    .replaceAll('\n', '  \n');
}

/** Texts as a Markdown list, with further lines of an item under it. */
export function toMarkdownList(texts: readonly string[]): string {
  return texts.map((text) => `- ${toMarkdown(text).replaceAll('\n', '\n  ')}\n`).join('');
}
