import * as v from 'valibot';
import { backupPlaces, backupRhythms, backupsKept, reminderWeeks } from './backup';

export const rhythms = ['ask', 'roughest', 'often'] as const;
export const languages = ['en', 'es', 'pt-BR', 'fr', 'de', 'fil', 'hi', 'ja', 'ar'] as const;
export const looks = ['auto', 'light', 'dark'] as const;
/** How many seconds the pill stands; 0 is until it is answered. */
export const pillTimes = [20, 60, 300, 0] as const;
/** How many seconds a deletion can be undone on the spot; 0 is as long as the journal is open. */
export const undoTimes = [10, 30, 120, 0] as const;
export const corners = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** What the person chose. Every field falls back by itself, so that one broken value never loses the others. */
export const settingsSchema = v.object({
  /** When an offer may come by itself: only when asked · after the roughest · more often. */
  rhythm: v.fallback(v.picklist(rhythms), 'roughest'),
  /** The language of our words; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
  /** The first day of the week, 1 Monday … 7 Sunday; 0 follows the language. */
  weekStart: v.fallback(v.picklist([0, 1, 6, 7]), 0),
  /** Our colours; `auto` follows the computer. */
  look: v.fallback(v.picklist(looks), 'auto'),
  /** Whether the pause counts in words alone, as it does where the computer asks for less motion. */
  still: v.fallback(v.boolean(), false),
  pillFor: v.fallback(v.picklist(pillTimes), 20),
  undoFor: v.fallback(v.picklist(undoTimes), 10),
  /** Whether sound in any tab holds an offer back; off for those who work to music. */
  soundGate: v.fallback(v.boolean(), true),
  /** Whether an offer may come when the composer of a tough ticket gets the focus. */
  beforeReply: v.fallback(v.boolean(), false),
  /** Whether the first helpdesk page of the day may offer to recall a time they helped someone. */
  recall: v.fallback(v.boolean(), true),
  /** When the closing of the day may be offered, in minutes after midnight; null is never. */
  dayClose: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439))), null),
  /** When the person is reminded of their week: weekday 1 Monday … 7 Sunday, minutes after midnight; null is never. */
  reminder: v.fallback(
    v.nullable(
      v.object({
        day: v.picklist([1, 2, 3, 4, 5, 6, 7]),
        minute: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439)),
      }),
    ),
    null,
  ),
  /** Working hours in minutes after midnight; equal numbers mean all day, and a start after the end spans midnight. */
  hours: v.fallback(v.object({ start: v.number(), end: v.number() }), { start: 0, end: 0 }),
  /** Lets the browser check spelling in our fields. Off, because cloud spelling sends text away. */
  spellcheck: v.fallback(v.boolean(), false),
  /** Where the journal has a passphrase: minutes without use after which it locks; 0 is when the browser ends. */
  lockAfter: v.fallback(v.picklist([0, 5, 15, 30, 60]), 15),
  /** Automatic backups: how often, where to, how many are kept, and when the week page says that there was none. */
  backup: v.fallback(
    v.object({
      rhythm: v.fallback(v.picklist(backupRhythms), 'off'),
      to: v.fallback(v.picklist(backupPlaces), 'downloads'),
      keep: v.fallback(v.picklist(backupsKept), 7),
      remindAfter: v.fallback(v.picklist(reminderWeeks), 4),
    }),
    { rhythm: 'off', to: 'downloads', keep: 7, remindAfter: 4 },
  ),
  /** Whether the first run was finished. */
  welcomed: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
export type Rhythm = Settings['rhythm'];
export type Language = (typeof languages)[number];
export type Look = Settings['look'];
export type Corner = (typeof corners)[number];

/** Settings from whatever is stored: unknown fields are dropped, missing or broken ones take their default. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

/** The names of all settings. */
export const settingFields = v.keyof(settingsSchema).options;

/** The settings of someone who never changed one. */
const defaultSettings = parseSettings({});

/** The defaults of `fields` where at least one of them was changed; null where all stand as they came. */
export function defaultsOf(settings: Settings, fields: readonly (keyof Settings)[]): Partial<Settings> | null {
  const differs = fields.some((field) => JSON.stringify(settings[field]) !== JSON.stringify(defaultSettings[field]));
  return differs ? Object.fromEntries(fields.map((field) => [field, defaultSettings[field]])) : null;
}
