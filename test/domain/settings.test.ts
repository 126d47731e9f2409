import { describe, expect, it } from 'vitest';
import { defaultsOf, parseSettings, type Settings, settingFields } from '../../lib/domain/settings';

const defaults: Settings = {
  rhythm: 'roughest',
  language: 'auto',
  weekStart: 0,
  look: 'auto',
  still: false,
  pillFor: 20,
  undoFor: 10,
  soundGate: true,
  beforeReply: false,
  recall: true,
  dayClose: null,
  reminder: null,
  hours: { start: 0, end: 0 },
  spellcheck: false,
  lockAfter: 15,
  backup: { rhythm: 'off', to: 'downloads', keep: 7, remindAfter: 4 },
  welcomed: false,
};

describe('stored settings', () => {
  it.each([undefined, null, 7, 'settings', [], {}])('take every default where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  });

  it('are read as they were chosen', () => {
    const chosen: Settings = {
      rhythm: 'often',
      language: 'de',
      weekStart: 7,
      look: 'dark',
      still: true,
      pillFor: 0,
      undoFor: 120,
      soundGate: false,
      beforeReply: true,
      recall: false,
      dayClose: 1_020,
      reminder: { day: 5, minute: 960 },
      hours: { start: 1_320, end: 360 },
      spellcheck: true,
      lockAfter: 60,
      backup: { rhythm: 'weekly', to: 'folder', keep: 3, remindAfter: 0 },
      welcomed: true,
    };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each<[keyof Settings, unknown]>([
    ['rhythm', 'always'],
    ['language', 'tlh'],
    ['weekStart', 3],
    ['look', 'sepia'],
    ['still', 'yes'],
    ['pillFor', 5],
    ['undoFor', '10'],
    ['soundGate', 'yes'],
    ['beforeReply', 1],
    ['recall', 'no'],
    ['dayClose', 1_440],
    ['dayClose', '17:00'],
    ['hours', { start: '09:00' }],
    ['spellcheck', 1],
    ['lockAfter', 7],
    ['backup', 'daily'],
    ['welcomed', null],
  ])('lose a broken %s and nothing else', (field, broken) => {
    const chosen = { ...defaults, rhythm: 'ask', weekStart: 6, soundGate: false };
    expect(parseSettings({ ...chosen, [field]: broken })).toEqual({ ...chosen, [field]: defaults[field] });
  });

  it('drop what is no setting', () => {
    expect(parseSettings({ theme: 'dark' })).toEqual(defaults);
  });
});

describe('what sets settings back', () => {
  it('is nothing where nothing was changed', () => {
    expect(defaultsOf(parseSettings({}), settingFields)).toBeNull();
    expect(defaultsOf(parseSettings({ rhythm: 'often' }), ['hours', 'soundGate'])).toBeNull();
  });

  it('is the defaults of the fields that are asked for, and of no other', () => {
    const changed = parseSettings({ rhythm: 'often', hours: { start: 540, end: 1_020 }, language: 'de' });
    expect(defaultsOf(changed, ['rhythm', 'hours'])).toEqual({ rhythm: 'roughest', hours: { start: 0, end: 0 } });
  });
});
