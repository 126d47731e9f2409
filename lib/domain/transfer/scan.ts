/** What stops the reading of a file: not JSON as far as it was read, nested too deep, or a single value too long. */
export type ScanProblem = 'broken' | 'deep' | 'long';

/** A value of the outermost object, or one element of a list in it, as the text that it is in the file. */
export interface Found {
  /** The name in the outermost object. */
  key: string;
  text: string;
  /** Whether it is an element of a list. */
  listed: boolean;
}

export interface Scanner {
  /** Takes the next piece of the file, cut anywhere, and returns what is complete now. */
  push(piece: string): Found[];
  /** What made it stop; it takes nothing more then. */
  problem(): ScanProblem | null;
  /** Whether the outermost object was closed. A file that was cut off is not. */
  whole(): boolean;
}

type State = 'begin' | 'key' | 'colon' | 'value' | 'item' | 'after-value' | 'after-item' | 'end';

const space = /[^\s]/g;
const structure = /["\\{}[\]]/g;
const quote = /["\\]/g;
const afterPlain = /[\s,\]}]/g;

/**
 * Cuts a JSON object into its values without parsing them, so that a file of any size is read in pieces and a broken
 * record spoils only itself. `limits.depth` is how deep a value may nest, `limits.chars` how long it may be.
 */
export function createScanner(limits: { depth: number; chars: number }): Scanner {
  let text = '';
  let at = 0;
  let state: State = 'begin';
  let key = '';
  let problem: ScanProblem | null = null;
  // Of the value that is being read: how far it was looked through, how deep it is there, and whether in a string.
  let looked = 0;
  let depth = 0;
  let quoted = false;

  const next = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? -1;
  };
  const fail = (why: ScanProblem): false => {
    problem = why;
    return false;
  };

  /** Where the value that begins at `at` ends, or -1 where the text ends first or a limit is reached. */
  const endOfValue = (): number => {
    if (looked < at) looked = at;
    const first = text[at];
    if (first !== '"' && first !== '{' && first !== '[') return next(afterPlain, at);
    for (;;) {
      const found = next(quoted ? quote : structure, looked);
      if (found < 0) {
        looked = text.length;
        return -1;
      }
      // The sign after a backslash is skipped, even where it comes with the next piece.
      if (text[found] === '\\') {
        if (found + 1 >= text.length) {
          looked = found;
          return -1;
        }
        looked = found + 2;
        continue;
      }
      looked = found + 1;
      if (text[found] === '"') quoted = !quoted;
      else depth += text[found] === '{' || text[found] === '[' ? 1 : -1;
      if (depth > limits.depth) fail('deep');
      if (problem) return -1;
      if (depth === 0 && !quoted) return looked;
    }
  };

  /** The text of the value that begins at `at`, once it is complete. */
  const take = (): string | null => {
    const end = endOfValue();
    if (problem) return null;
    if ((end < 0 ? text.length : end) - at > limits.chars) fail('long');
    if (end < 0 || problem) return null;
    const value = text.slice(at, end);
    at = end;
    looked = 0;
    depth = 0;
    return value;
  };

  const step = (found: Found[]): boolean => {
    at = next(space, at);
    if (at < 0) {
      at = text.length;
      return false;
    }
    const sign = text[at];
    const pass = (to: State): true => {
      at += 1;
      state = to;
      return true;
    };
    switch (state) {
      case 'begin':
        return sign === '{' ? pass('key') : fail('broken');
      case 'key': {
        if (sign === '}') return pass('end');
        if (sign === ',') return pass('key');
        if (sign !== '"') return fail('broken');
        const name = take();
        if (name === null) return false;
        key = readString(name);
        state = 'colon';
        return true;
      }
      case 'colon':
        return sign === ':' ? pass('value') : fail('broken');
      case 'value':
        if (sign === '[') return pass('item');
        return value(found, 'after-value', false);
      case 'item':
        if (sign === ']') return pass('after-value');
        return value(found, 'after-item', true);
      case 'after-item':
        if (sign === ']') return pass('after-value');
        return sign === ',' ? pass('item') : fail('broken');
      case 'after-value':
        if (sign === '}') return pass('end');
        return sign === ',' ? pass('key') : fail('broken');
      case 'end':
        return fail('broken');
    }
  };

  const value = (found: Found[], then: State, listed: boolean): boolean => {
    if (/[,:}\]]/.test(text[at] ?? '')) return fail('broken');
    const taken = take();
    if (taken === null) return false;
    found.push({ key, text: taken, listed });
    state = then;
    return true;
  };

  return {
    push: (piece) => {
      if (problem) return [];
      text = text.slice(at) + piece;
      looked = Math.max(0, looked - at);
      at = 0;
      const found: Found[] = [];
      while (step(found));
      return found;
    },
    problem: () => problem,
    whole: () => state === 'end' && problem === null,
  };
}

function readString(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
