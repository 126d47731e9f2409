import type { Cues } from './types';

export const de = {
  strong: {},
  mild: {},
  calming: { thanks: '', polite: '', unresolved: '' },
  negators: '',
} as const satisfies Cues;
