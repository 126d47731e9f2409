/** Brings the table of helpdesks in README.md up to date with the adapters. */
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './toughness/load.mjs';

const readme = new URL('../README.md', import.meta.url);
const { withCoverage } = await load('scripts/project/coverage.ts');
writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8')));
