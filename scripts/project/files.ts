import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', 'output']);

/** A file of the project; `path` is relative to its root, with forward slashes. */
export interface File {
  path: string;
  text: string;
}

/** The paths below a folder of the project, without what is installed or built. */
export function pathsBelow(folder: string, at: URL = root): string[] {
  return readdirSync(new URL(folder ? `${folder}/` : '', at), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : pathsBelow(path, at);
    return entry.isFile() ? [path] : [];
  });
}

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The files below folders of the project whose names end as `ending` says. */
export function filesBelow(folders: readonly string[], ending: RegExp): File[] {
  return folders
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => ending.test(basename(path)))
    .map((path) => ({ path, text: textOf(path) }));
}

/** A text, or a comment behind what stands before it: a text may hold what looks like a comment, such as a `/*` in a path. */
const textOrComment = /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(^|[\s;{}(),])\/\/[^\n]*/g;

/** The text of a source file without its comments. */
export const withoutComments = (text: string): string =>
  text.replaceAll(textOrComment, (_, quoted = '', before = '') => quoted + before);

/** The name of a file or folder of the project on this machine. */
export const onDisk = (path: string): string => fileURLToPath(new URL(path, root));
