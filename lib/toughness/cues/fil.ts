import type { Cues } from './types';

export const fil = {
  strong: {},
  mild: {},
  calming: { thanks: '', polite: '', unresolved: '' },
  negators: '',
} as const satisfies Cues;
