import type { Migration } from '.';

/** The first journal: entries, drafts, and the person's line and letter. */
export const v1: Migration = (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('createdAt', 'createdAt');
  entries.createIndex('localDay', 'localDay');
  entries.createIndex('deletedAt', 'deletedAt');
  const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
  drafts.createIndex('updatedAt', 'updatedAt');
  db.createObjectStore('keepsakes', { keyPath: 'name' });
};
