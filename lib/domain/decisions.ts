import { type Decision, type DecisionPoint, limits } from './moments';

/** One decision as it is remembered for a while: no ticket, no text. */
export type Noted = {
  /** When the moment came, epoch ms. */
  at: number;
  point: DecisionPoint;
  /** Against the bar of the chosen rhythm, where 1 just reaches it, to one decimal. */
  strength: number;
} & Decision;

const mostNoted = 10;
/** Beyond this, more says nothing more. */
const mostStrength = 10;

/** The last ten decisions, newest first, with one more: what was held before is told by how it ended. */
export function withDecision(noted: readonly Noted[], one: Noted): Noted[] {
  const rounded = { ...one, strength: Math.min(mostStrength, Math.round(one.strength * 10) / 10) };
  const others = noted.filter(({ at, point }) => at !== one.at || point !== one.point);
  return [rounded, ...others].slice(0, mostNoted);
}

/** The decisions as they stand now: what was held and never asked again, in a tab that was closed or hidden, is over. */
export function asOf(noted: readonly Noted[], now: number): Noted[] {
  return noted.map((one) =>
    one.act === 'hold' && now - one.at >= limits.longestHoldMs ? { ...one, act: 'drop', reason: 'held-too-long' } : one,
  );
}
