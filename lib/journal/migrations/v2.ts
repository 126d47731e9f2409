import type { Migration } from '.';

/** The lock, and what was written while it was closed. */
export const v2: Migration = (db, transaction) => {
  db.createObjectStore('lock', { keyPath: 'name' });
  transaction.objectStore('entries').createIndex('waiting', 'waiting');
  transaction.objectStore('drafts').createIndex('waiting', 'waiting');
};
