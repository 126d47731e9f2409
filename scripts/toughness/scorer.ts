/** What the command line needs of the scorer. */
export { judge } from '../../lib/toughness/judge';
export { signalLabels } from '../../lib/toughness/signals';
