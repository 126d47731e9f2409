import type { Attention } from '../../lib/domain/attention';
import { type Decision, decide, type MomentFacts, noHistory, type OfferHistory } from '../../lib/domain/moments';
import { parseSettings, type Settings } from '../../lib/domain/settings';

/** Monday, 23 November 2026, three in the afternoon in UTC. */
export const now = Date.UTC(2026, 10, 23, 15);
export const minute = 60_000;
export const today = '2026-11-23';
export const resting: Attention = {
  visible: true,
  focused: true,
  fullScreen: false,
  sinceKeyMs: null,
  unsentDraft: false,
};
/** A rough ticket was solved and nothing stands in the way. */
export const rough: MomentFacts = {
  point: 'solved',
  strength: 1,
  attention: resting,
  sounding: false,
  otherOffer: false,
  alreadyOffered: false,
  since: now,
  today,
  minuteOfDay: 15 * 60,
};
export const settings = parseSettings({});

/** What is different from that. */
export interface Case {
  facts?: Partial<MomentFacts>;
  attention?: Partial<Attention>;
  settings?: Partial<Settings>;
  history?: Partial<OfferHistory>;
}

export function decided({ facts, attention, settings: chosen, history }: Case): Decision {
  return decide(
    { ...rough, ...facts, attention: { ...resting, ...attention } },
    { ...settings, ...chosen },
    { ...noHistory, ...history },
    now,
  );
}
