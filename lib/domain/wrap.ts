/**
 * Breaks a text into lines that fit, at its spaces, or inside a word that is too long by itself or has no spaces.
 * `widthOf` measures a piece of text in the unit of `width`. What is beyond `most` lines ends in an ellipsis.
 */
export function wrapped(text: string, width: number, most: number, widthOf: (piece: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\s*\n\s*/)) {
    let line = '';
    for (const piece of paragraph.split(/(?<=\s)/)) {
      if (widthOf((line + piece).trimEnd()) <= width) {
        line += piece;
        continue;
      }
      if (line) lines.push(line.trimEnd());
      line = '';
      for (const sign of piece) {
        if (line && widthOf(line + sign) > width) {
          lines.push(line);
          line = '';
        }
        line += sign;
      }
    }
    lines.push(line.trimEnd());
  }
  if (lines.length <= most) return lines;
  let end = lines[most - 1] ?? '';
  while (end && widthOf(`${end}…`) > width) end = end.slice(0, -1);
  return [...lines.slice(0, most - 1), `${end.trimEnd()}…`];
}
