import type { Migration } from '.';

/** What was erased for good, the parts of an import, and how far it and the backups are. */
export const v4: Migration = (db) => {
  db.createObjectStore('tombstones', { keyPath: 'id' });
  db.createObjectStore('staged', { keyPath: ['import', 'part'] });
  db.createObjectStore('transfer', { keyPath: 'name' });
};
