import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/project/files';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  if (!isNode(value)) return;
  yield value;
  for (const [field, child] of Object.entries(value)) if (field !== 'type') yield* nodesIn(child);
}

/** Whether a message of ours is asked for in it: `t(…)` or `words.t(…)`. */
function asksForWords(value: unknown): boolean {
  return [...nodesIn(value)].some(({ type, callee }) => {
    if (type !== 'CallExpression' || !isNode(callee)) return false;
    const name = isNode(callee.property) ? callee.property.name : callee.name;
    return name === 't';
  });
}

const literalOf = (value: unknown): string =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : '';

/** What joins one text of a list to the next; lines may be joined, sentences not. */
function joiner({ type, callee, arguments: given }: Node): string | undefined {
  const joins =
    type === 'CallExpression' && isNode(callee) && isNode(callee.property) && callee.property.name === 'join';
  if (!joins || !isNode(callee) || !asksForWords(callee.object)) return undefined;
  return Array.isArray(given) ? literalOf(given[0]) || ',' : ',';
}

/** Whether a mark stands beside what comes from a message: other languages have other marks, or another order. */
function hasMarkBesideWords(children: unknown): boolean {
  if (!Array.isArray(children) || !children.some((child) => child.type === 'JSXExpressionContainer')) return false;
  return children.some((child) => child.type === 'JSXText' && /[.,:;?!…()“”"]/.test(child.value));
}

/** The places where a text is put together from messages, or where a mark stands outside of them. */
function joined(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse.`);
  const isJoined = (node: Node): boolean => {
    if (node.type === 'TemplateLiteral') return asksForWords(node.expressions);
    if (node.type === 'BinaryExpression') return node.operator === '+' && asksForWords([node.left, node.right]);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') return hasMarkBesideWords(node.children);
    const by = joiner(node);
    return by !== undefined && by !== '\n';
  };
  return [...nodesIn(program)].filter(isJoined).map(({ start, end }) => code.slice(start, end).trim());
}

describe('every sentence', () => {
  it.each([
    ['<p>{t("a")} · {t("b")}</p>', 0],
    ['<p>{t("a")}. {t("b")}</p>', 1],
    ['<p>{t("a")}: {name}</p>', 1],
    ['<p>({t("a")})</p>', 1],
    ['<button title={t("a")}>?</button>', 0],
    ['<p>{t("a") + t("b")}</p>', 1],
    ['<p>{count + 1}</p>', 0],
    ['<p title={`$' + '{t("a")}, $' + '{b}`} />', 1],
    ['<p class={`card $' + '{kind}`}>{t(`a.$' + '{kind}`)}</p>', 0],
    ['<p>{[t("a"), t("b")].join(" ")}</p>', 1],
    ['<p>{[t("a"), t("b")].join("\\n")}</p>', 0],
    ['<p>{parts.map((part) => words.t(part)).join()}</p>', 1],
    ['<p>{list(parts.map((part) => t(part)))}</p>', 0],
  ])('that is put together is found in %s: %i', (code, found) => {
    expect(joined('x.tsx', `export const x = ${code};`)).toHaveLength(found);
  });

  it('is one message, which each language may order and point as it does', () => {
    const shown = filesBelow(['components', 'entrypoints', 'lib'], /\.tsx?$/);
    expect(shown.length).toBeGreaterThan(150);
    const found = shown.flatMap(({ path, text }) =>
      joined(path, text).map(
        (words) => `${path}: “${words}” belongs into one message, with a placeholder for the rest.`,
      ),
    );
    expect(found).toEqual([]);
  });
});
