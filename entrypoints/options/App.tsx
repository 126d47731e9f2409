import { useEffect, useRef, useState } from 'preact/hooks';
import { failureKey } from '../../components/failure';
import { useWords } from '../../components/i18n';
import { Mark } from '../../components/Mark';
import { About } from '../../components/settings/About';
import { Data } from '../../components/settings/data/Data';
import { Keys } from '../../components/settings/Keys';
import { LanguageWeek } from '../../components/settings/LanguageWeek';
import { Lock, type LockView } from '../../components/settings/Lock';
import { LookTime } from '../../components/settings/LookTime';
import { Offers } from '../../components/settings/Offers';
import { Prompts } from '../../components/settings/Prompts';
import { Reminder } from '../../components/settings/Reminder';
import { resetOf } from '../../components/settings/reset';
import { Search } from '../../components/settings/Search';
import { Sites } from '../../components/settings/Sites';
import { Visible } from '../../components/settings/Visible';
import { YourWords } from '../../components/settings/YourWords';
import { addSite } from '../../lib/add-site';
import { attempt, type Failure } from '../../lib/attempt';
import { browser } from '../../lib/browser';
import { openShortcutPage } from '../../lib/commands';
import type { OwnPrompt } from '../../lib/domain/prompts';
import { type Settings, settingFields } from '../../lib/domain/settings';
import type { DeckWords } from '../../lib/i18n/deck';
import type { OpenProblem } from '../../lib/journal/open';
import { send } from '../../lib/messages';
import { workday } from '../../lib/workday';
import { useData } from './data/use-data';
import { useDecisions } from './decisions';
import { type Facts, useFacts } from './facts';
import { useLock } from './lock';
import { usePrompts } from './prompts';
import { siteWays } from './site-ways';
import { useTuning } from './tuning';

interface Props {
  settings: Settings;
  put(changed: Partial<Settings>): Promise<Failure | null>;
  firstFacts: Facts;
  firstLock: LockView;
  /** Why the journal can't be opened, undefined while it is locked. */
  ownWords:
    | { line: string; letter: string; inventory: string; help: string; policy: string; prompts: OwnPrompt[] }
    | OpenProblem
    | undefined;
  deck: DeckWords;
}

/** All that can be set back; whether the first run was finished is no setting of theirs. */
const resettable = settingFields.filter((field) => field !== 'welcomed');

/** How long "Saved." stays. */
const savedMs = 2_500;

/** The settings: each change is kept at once. */
export function App({ settings, put, firstFacts, firstLock, ownWords, deck }: Props) {
  const { t } = useWords();
  const facts = useFacts(firstFacts);
  const decisions = useDecisions();
  const lock = useLock(firstLock);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = async (problem: Promise<Failure | null>): Promise<boolean> => {
    const failed = await problem;
    setFailure(failed);
    setSaved(failed === null);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaved(false), savedMs);
    return failed === null;
  };
  const signals = useTuning(tell);
  const prompts = usePrompts(typeof ownWords === 'object' ? ownWords.prompts : null, tell);
  const change = (changed: Partial<Settings>): void => void tell(put(changed));
  const data = useData(settings.backup, change, lock.lock.state === 'open');
  const remove = (pattern: string): Promise<boolean> =>
    browser.permissions.remove({ origins: [pattern] }).catch(() => false);

  return (
    <main class="options">
      <header>
        <Mark />
        <h1>{t('options.title')}</h1>
        <Search />
      </header>
      <Sites
        sites={facts.sites}
        seen={facts.seen}
        ways={(origin) => siteWays(origin, facts, tell)}
        remove={remove}
        products={facts.products}
        add={addSite}
      />
      <Offers settings={settings} change={change} decisions={decisions} signals={signals} />
      <LanguageWeek settings={settings} change={change} />
      <LookTime settings={settings} change={change} />
      <Reminder
        settings={settings}
        change={change}
        allow={() => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)}
      />
      <YourWords
        words={ownWords}
        keep={(name, text) => tell(attempt(send('keepsake.put', { name, text })))}
        settings={settings}
        change={change}
      />
      <Prompts {...prompts} words={deck} spellcheck={settings.spellcheck} />
      <Lock {...lock} settings={settings} changeSettings={change} />
      <Keys commands={facts.commands} changeKeys={() => void openShortcutPage()} />
      <Data {...data} />
      <Visible
        visibility={facts.visibility}
        sites={facts.sites.map(({ origin, pattern }) => origin ?? pattern)}
        now={{ today: workday(settings.hours, Date.now()), epochMs: Date.now() }}
      />
      <About version={browser.runtime.getManifest().version} reset={resetOf(settings, resettable, change)} />
      <p class="nothing-found quiet">{t('options.searchNone')}</p>
      <div class="saved" role="status">
        {saved && <span>{t('options.saved')}</span>}
      </div>
      {failure && (
        <p class="notice failed" role="alert">
          {t(failureKey(failure))}
        </p>
      )}
    </main>
  );
}
