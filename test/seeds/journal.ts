import { choices, type Entry, feelings, type Heat, type Kind, triggers } from '../../lib/domain/entry';
import { addDays, middayUtc } from '../../lib/time';
import { chance } from '../random';
import { elsewhere, fillers, type Gap, goingHome, ownFeelings, type Said, sentences, tagsInUse } from './sentences';

/** Journals of believable lengths: how many entries, over how many calendar days. */
export const lengths = {
  week: { entries: 25, days: 7 },
  year: { entries: 1_000, days: 365 },
  tenYears: { entries: 10_000, days: 3_650 },
  hundredThousand: { entries: 100_000, days: 7_300 },
} as const;

const minute = 60_000;
/** Central European winter time, as if the whole journal had been written in it. */
const utcOffsetMin = 60;

type Chance = ReturnType<typeof chance>;

/**
 * A support agent's journal, newest entry first: every kind, on weekdays between nine and half past five, days closed.
 * The same `seed` and `until` (epoch ms, after which nothing was written) always give the same journal.
 */
export function journalOf({ entries, days }: { entries: number; days: number }, until: number, seed = 1): Entry[] {
  const random = chance(seed);
  const perShift = Math.max(1, Math.ceil(entries / ((days * 5) / 7)));
  const made: Entry[] = [];
  const last = new Date(until + utcOffsetMin * minute).toISOString().slice(0, 10);
  for (let day = last; made.length < entries; day = addDays(day, -1)) {
    if (middayUtc(day).getUTCDay() % 6 === 0) continue;
    const shift = shiftOf(day, perShift, random).filter(({ createdAt }) => createdAt <= until);
    made.push(...shift.slice(0, entries - made.length));
  }
  return made;
}

/** The entries of one day, newest first. */
function shiftOf(day: string, count: number, random: Chance): Entry[] {
  const start = Date.parse(`${day}T09:00:00Z`) - utcOffsetMin * minute;
  const closed = count > 2 && random.yes(0.7);
  return Array.from({ length: count }, (_, at) => {
    const kind = at === 0 && closed ? 'day-close' : kindBy(random);
    // Half a minute apart at least, so that even a day with a hundred entries keeps its order.
    const createdAt = start + Math.round(((count - at) / count) * 510 * minute) - random.whole(0, 2) * 1_000;
    return entryOf(kind, { day, createdAt }, random);
  });
}

const shares: [Kind, number][] = [
  ['reflection', 40],
  ['win', 75],
  ['praise', 85],
  ['lesson', 95],
  ['upstream', 100],
];

function kindBy(random: Chance): Kind {
  const drawn = random.whole(1, 100);
  return shares.find(([, upTo]) => drawn <= upTo)?.[0] ?? 'win';
}

function entryOf(kind: Kind, { day, createdAt }: { day: string; createdAt: number }, random: Chance): Entry {
  const entry: Entry = {
    id: idAt(createdAt, random),
    kind,
    createdAt,
    localDay: day,
    utcOffsetMin,
    updatedAt: createdAt,
    tags: random.yes(0.4) ? [...new Set([pick(tagsInUse, random), pick(tagsInUse, random)])] : [],
    starred: random.yes(0.06),
  };
  if (kind === 'day-close') return { ...entry, ...closing(random), tags: [] };
  if (kind === 'reflection')
    return { ...entry, ...fromCard(random), ...(random.yes(0.3) && { text: say(kind, random) }) };
  const text = random.yes(0.04) ? pick(elsewhere, random) : say(kind, random);
  if (kind === 'win' && random.yes(0.4)) return { ...entry, text, ...fromCard(random) };
  if (kind === 'praise' && random.yes(0.6)) return { ...entry, text, response: { did: say('did', random) } };
  return { ...entry, text };
}

/** What a card leaves behind: what set it off, how it felt, what was chosen, how it ended. */
function fromCard(random: Chance): Pick<Entry, 'stimulus' | 'space' | 'response' | 'outcome' | 'helpdesk'> {
  const before = random.whole(2, 5);
  const after = Math.max(1, before - random.whole(-1, 3));
  const plan = random.yes(0.12) && { plan: { when: say('when', random), will: say('will', random) } };
  return {
    stimulus: { triggers: [pick(triggers, random)], signals: random.yes() ? ['anger'] : [], heat: heatOf(before) },
    space: { feeling: random.yes(0.1) ? pick(ownFeelings, random) : pick(feelings, random), breaths: 3, seconds: 34 },
    response: { choice: pick(choices, random), ...(random.yes(0.7) && { nextStep: say('nextStep', random) }), ...plan },
    outcome: {
      heat: heatOf(Math.min(5, after)),
      ...(after < before && random.yes() && { turnaround: true }),
      ...(random.yes(0.1) && { learned: say('learned', random) }),
      ...(random.yes(0.1) && { helped: say('helped', random) }),
    },
    helpdesk: random.yes() ? 'zendesk' : 'request-tracker',
  };
}

function closing(random: Chance): Pick<Entry, 'day'> {
  const good = Array.from({ length: random.whole(1, 3) }, () => ({
    what: say('good', random),
    why: random.yes(0.7) ? say('why', random) : '',
  }));
  return { day: { good, open: random.yes() ? say('open', random) : '', word: pick(goingHome, random) } };
}

const heatOf = (value: number): Heat => ([1, 2, 3, 4, 5] as const).find((heat) => heat === value) ?? 3;

function pick<T>(from: readonly T[], random: Chance): T {
  const picked = from[random.whole(0, from.length - 1)];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
}

/** One sentence of a kind with its gaps filled and a capital at its beginning, unless it goes on after ours. */
function say(said: Said, random: Chance): string {
  const isGap = (name: string): name is Gap => name in fillers;
  const sentence = pick<string>(sentences[said], random);
  const text = sentence
    .replace(/\{(\w+)\}/g, (_, gap: string) => (isGap(gap) ? pick<string>(fillers[gap], random) : gap))
    .replaceAll(/\bthe the\b/g, 'the');
  return /^[{A-Z]/.test(sentence) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A UUIDv7 of that millisecond; its random half comes from `random`. */
function idAt(createdAt: number, random: Chance): string {
  const time = createdAt.toString(16).padStart(12, '0');
  const hex = (digits: number): string =>
    random
      .whole(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
}
