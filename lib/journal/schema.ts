import type { DBSchema } from 'idb';
import type { Card } from '../domain/card';
import type { Entry } from '../domain/entry';
import type { Tally } from '../domain/transfer/batch';
import type { Tombstone } from '../domain/transfer/merge';

/** A card that was left unfinished; `updatedAt` is epoch ms. Its id becomes the entry's. */
export interface Draft {
  id: string;
  updatedAt: number;
  card: Card;
  signals: string[];
  helpdesk?: string;
}

/**
 * Words that are the person's own, outside the entries: the `line` and the `letter`; the `inventory` of what keeps them
 * going, an item a line; what of the playbook is `outdated`; as JSON, what they made of their `raise` file. `prompts` is a
 * JSON list of those they wrote. The `unsent` ones are what stands in the popup, in each window for praise and in the form of
 * the day, and is not sent, as JSON.
 */
export interface Keepsake {
  name:
    | 'line'
    | 'letter'
    | 'inventory'
    | 'outdated'
    | 'raise'
    | 'prompts'
    | 'help'
    | 'policy'
    | 'unsent-popup'
    | `unsent-praise-${number}`
    | 'unsent-day';
  text: string;
  updatedAt: number;
}

/** What a store holds, by its name, once it is open. */
export interface Plain {
  entries: Entry;
  drafts: Draft;
  keepsakes: Keepsake;
}
export type StoreName = keyof Plain;

/**
 * A record under the lock: AES-GCM with the journal's data key, or, where it was written while locked, with a key of its
 * own that is `wrapped` for the journal's inbox. Inside is the whole record as JSON.
 */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  wrapped?: ArrayBuffer;
}

/** What stays readable of a sealed record: its key, and what an index or a merge needs. */
export interface Readable {
  entries: Pick<Entry, 'id' | 'createdAt' | 'localDay' | 'updatedAt' | 'deletedAt'>;
  drafts: Pick<Draft, 'id' | 'updatedAt'>;
  keepsakes: Pick<Keepsake, 'name' | 'updatedAt'>;
}

/** `waiting` marks what was written while locked, until it has the data key. */
export type SealedRecord<S extends StoreName> = Readable[S] & { sealed: Sealed; waiting?: 1 };
export type Stored<S extends StoreName> = Plain[S] | SealedRecord<S>;

/** The lock, where it is on. No key in it is of use without the passphrase or the recovery key. */
export interface Lock {
  name: 'lock';
  /** `closing`: records are being sealed · `on` · `opening`: the lock was removed and records are being opened. */
  state: 'closing' | 'on' | 'opening';
  /** When it got this state, epoch ms. */
  since: number;
  /** The public key that records are sealed for while locked: SPKI in base64. */
  inbox: string;
  /** The journal's keys as age files in ASCII armour: one for the passphrase, one for the recovery key. */
  byPassphrase: string;
  byRecovery: string;
  /** Opens with the right data key only. */
  check: Sealed;
}

/**
 * When an entry last came back to the person, epoch ms; no word of theirs, so the lock leaves it readable. One that opened
 * a week has the first day of that week, and the day on which it is to be seen until it is put away.
 */
export interface Shown {
  id: string;
  at: number;
  week?: string;
  day?: string;
}

/** A part of a file that is being brought in. It touches nothing until the person said yes; see `ImportState`. */
export interface Staged {
  /** The id of the import, and which part of it this is. */
  import: string;
  part: number;
  entries: Stored<'entries'>[];
  drafts: Stored<'drafts'>[];
  keepsakes: Stored<'keepsakes'>[];
  tombstones: Tombstone[];
}

/**
 * The one import that is on its way. `staging`: its parts are being put aside, and it may be dropped · `applying`: the
 * person said yes, and it is carried to its end, if need be after a restart.
 */
export interface ImportState {
  name: 'import';
  import: string;
  state: 'staging' | 'applying';
  /** When it got this state, epoch ms. */
  since: number;
  /** What the file holds against the journal, as counted while it was put aside. */
  expected: Tally;
  /** Whether entries that were erased here come back. */
  bringBack: boolean;
  /** The setup of the file, unread, where it was asked for and is not taken over yet. */
  setup?: Record<string, unknown>;
  parts: number;
  partsDone: number;
}

/** What is known of backups and exports. Times are epoch ms. */
export interface BackupState {
  name: 'backup';
  /** When the journal was last written to a file, by a backup or an export; null where it never was. */
  lastAt: number | null;
  /** Why the last backup that was due could not be made, until one could. */
  problem: BackupProblem | null;
  /** The folder that the person chose, where the browser has folders. */
  folder?: FileSystemDirectoryHandle;
  /** The backups that we made, oldest first: file names in the folder, numbers of downloads. */
  files: string[];
  downloads: number[];
}

/**
 * `ask`: the browser wants to be asked for the folder again · `gone`: the folder is not there · `full`: no room there ·
 * `page`: too large for the background of this browser, so a page has to be opened ·
 * `failed`: anything else.
 */
export type BackupProblem = 'ask' | 'gone' | 'full' | 'page' | 'failed';

/** The stores of the newest version. */
export interface JournalSchema extends DBSchema {
  entries: {
    key: string;
    value: Stored<'entries'>;
    indexes: { createdAt: number; localDay: string; deletedAt: number; waiting: number };
  };
  drafts: { key: string; value: Stored<'drafts'>; indexes: { updatedAt: number; waiting: number } };
  keepsakes: { key: string; value: Stored<'keepsakes'> };
  lock: { key: 'lock'; value: Lock };
  shown: { key: string; value: Shown };
  tombstones: { key: string; value: Tombstone };
  staged: { key: [string, number]; value: Staged };
  /** `mark`: this journal has had entries, see lib/kept.ts. */
  transfer: { key: string; value: ImportState | BackupState | { name: 'mark' } };
  /** Bytes of chance, there for a moment only; see `scrub`. */
  scrap: { key: number; value: Uint8Array };
}
