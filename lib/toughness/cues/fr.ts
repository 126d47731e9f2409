import type { Cues } from './types';

export const fr = {
  strong: {},
  mild: {},
  calming: { thanks: '', polite: '', unresolved: '' },
  negators: '',
} as const satisfies Cues;
