import type { DBSchema } from 'idb';
import type { Card } from '../domain/card';
import type { Entry } from '../domain/entry';

/** A card that was left unfinished; `updatedAt` is epoch ms. Its id becomes the entry's. */
export interface Draft {
  id: string;
  updatedAt: number;
  card: Card;
  signals: string[];
  helpdesk?: string;
}

/** Words that are the person's own, outside the entries; `prompts` is a JSON list of those they wrote. */
export interface Keepsake {
  name: 'line' | 'letter' | 'prompts';
  text: string;
  updatedAt: number;
}

/** The stores of the newest version. */
export interface JournalSchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { createdAt: number; localDay: string; deletedAt: number } };
  drafts: { key: string; value: Draft; indexes: { updatedAt: number } };
  keepsakes: { key: string; value: Keepsake };
}
