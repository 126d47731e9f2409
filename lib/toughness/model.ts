import { featureKinds } from './features';
import { type Lexicon, unpack } from './lexicon';
import { bias, lexicon, thresholds, weights } from './model.json';

/** What `scripts/build-toughness.mjs` learned, ready to use. Log-odds throughout. */
export interface Model {
  readonly bias: number;
  /** In the order of `featureKinds`. */
  readonly weights: readonly number[];
  /** Log-odds from which a message counts: at most five, and at most two, false prompts per hundred in training. */
  readonly often: number;
  readonly roughest: number;
  readonly lexicon: Lexicon;
}

interface ModelFile {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly thresholds: { readonly often: number; readonly roughest: number };
  readonly lexicon: Readonly<Record<string, string>>;
}

export function modelFrom(source: ModelFile): Model {
  const weights = featureKinds.map(({ id }) => {
    const weight = source.weights[id];
    if (weight === undefined) throw new Error(`model.json has no weight for "${id}". Run scripts/build-toughness.mjs.`);
    return weight;
  });
  return { bias: source.bias, weights, ...source.thresholds, lexicon: unpack(source.lexicon) };
}

let shipped: Model | undefined;

/** Unpacked on first use: pages that never see a ticket don't pay for it. */
export function shippedModel(): Model {
  shipped ??= modelFrom({ bias, weights, thresholds, lexicon });
  return shipped;
}
