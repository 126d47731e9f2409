/** What building and measuring need of the scorer. */
export { customerVoice } from '../../lib/toughness/clean';
export { featureKinds, featuresOf } from '../../lib/toughness/features';
export { pack, shrink, unpack } from '../../lib/toughness/lexicon';
export { openMessage, readMessage } from '../../lib/toughness/message';
export { fold, wordsOf } from '../../lib/toughness/tokens';
