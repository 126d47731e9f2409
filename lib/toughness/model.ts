import { type Lexicon, unpack } from './lexicon';
import { bias, lexicon, thresholds, weights } from './model.json';

/** What `scripts/build-toughness.mjs` learned, ready to use. Log-odds throughout. */
export interface Model {
  readonly bias: number;
  /** In the order of `featureKinds`, whose names stand beside them in the file. */
  readonly weights: readonly number[];
  /** Log-odds from which a message counts: at most five, and at most two, false prompts per hundred in training. */
  readonly often: number;
  readonly roughest: number;
  readonly lexicon: Lexicon;
}

let shipped: Model | undefined;

/** Unpacked on first use: pages that never see a ticket don't pay for it. */
export function shippedModel(): Model {
  shipped ??= { bias, weights, ...thresholds, lexicon: unpack(lexicon) };
  return shipped;
}
