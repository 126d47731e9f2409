/** What the helpdesk tab can tell of the agent at one instant; nothing of what they typed. */
export interface Attention {
  visible: boolean;
  focused: boolean;
  fullScreen: boolean;
  /** Milliseconds since the last key press in this tab; null when none was seen. */
  sinceKeyMs: number | null;
  /** The ticket's composer holds text that the agent changed and has not sent. */
  unsentDraft: boolean;
}

export type HoldReason = 'hidden' | 'unfocused' | 'full-screen' | 'typing' | 'draft';

/** How long the keys must rest before an offer: four seconds. */
export const keyRestMs = 4_000;

/** An offer that can't be made is held at most ten minutes, then dropped. */
export const longestHoldMs = 10 * 60_000;

/** Without a key or a pointer for so long the agent was away. */
export const awayMs = 5 * 60_000;

/** Why this is not the instant for an offer, or null when it is. */
export function holdReason(attention: Attention): HoldReason | null {
  if (!attention.visible) return 'hidden';
  if (!attention.focused) return 'unfocused';
  if (attention.fullScreen) return 'full-screen';
  if (attention.unsentDraft) return 'draft';
  if (attention.sinceKeyMs !== null && attention.sinceKeyMs < keyRestMs) return 'typing';
  return null;
}
