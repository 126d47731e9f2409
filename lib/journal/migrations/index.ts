import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';

/**
 * One step from a version to the next, inside the one upgrade transaction. It adds and rewrites, never erases, and is
 * never edited once shipped. It sees the stores untyped: the types describe the newest version only.
 */
export type Migration = (
  db: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** `migrations[n]` leads from version n to n + 1. */
export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5];
