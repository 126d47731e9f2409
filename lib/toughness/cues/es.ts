import type { Cues } from './types';

export const es = {
  strong: {},
  mild: {},
  calming: { thanks: '', polite: '', unresolved: '' },
  negators: '',
} as const satisfies Cues;
