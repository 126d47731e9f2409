import { toJsonSchema } from '@valibot/to-json-schema';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { fileSchema } from '../../../lib/domain/transfer/file';
import { frozenJournals } from '../../journal/frozen';

describe('the published schema of an export', () => {
  it('is the one that files are read by (vitest -u writes it anew)', async () => {
    const schema = {
      title: 'A journal of Space Between',
      ...toJsonSchema(fileSchema, { target: 'draft-2020-12', errorMode: 'ignore' }),
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../docs/journal-format.schema.json',
    );
  });

  it('takes the newest frozen journal as a file', () => {
    const { stores } = frozenJournals.at(-1) ?? {};
    const { keepsakes: kept = [], drafts = [], entries = [], tombstones = [] } = stores ?? {};
    const keepsakes = kept.filter(({ name }) => !name?.startsWith('unsent-'));
    const counts = { keepsakes: 0, drafts: 0, entries: 0, tombstones: 0, unreadable: 0 };
    const head = { format: 'space-between', version: 2, exportedAt: 0, app: '0.1.0', setup: {} };
    expect(entries).not.toEqual([]);
    expect(is(fileSchema, { ...head, keepsakes, drafts, entries, tombstones, unreadable: [], counts })).toBe(true);
  });
});
