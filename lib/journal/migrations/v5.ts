import type { Migration } from '.';

/** Room for scrap, which drives out of the browser's files what was written before the lock. */
export const v5: Migration = (db) => {
  db.createObjectStore('scrap', { autoIncrement: true });
};
