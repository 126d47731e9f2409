import type { Migration } from '.';

/** When an entry last came back to the person. */
export const v3: Migration = (db) => {
  db.createObjectStore('shown', { keyPath: 'id' });
};
