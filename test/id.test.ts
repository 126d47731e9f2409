import { expect, it } from 'vitest';
import { newId } from '../lib/id';

it('an id is a UUID of version 7 with the moment it was made in', () => {
  const made = Date.UTC(2026, 10, 23, 15);
  const id = newId(made);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(made);
});

it('ids sort by time, and no two are the same', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => newId(1_000 + at));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1_000))).size).toBe(10_000);
});
