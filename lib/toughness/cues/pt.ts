import type { Cues } from './types';

export const pt = {
  strong: {},
  mild: {},
  calming: { thanks: '', polite: '', unresolved: '' },
  negators: '',
} as const satisfies Cues;
