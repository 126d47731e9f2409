import { useState } from 'preact/hooks';
import { failureKey } from '../../components/failure';
import { useWords } from '../../components/i18n';
import { End } from '../../components/welcome/End';
import { Line } from '../../components/welcome/Line';
import { Often } from '../../components/welcome/Often';
import { Practice } from '../../components/welcome/Practice';
import { Start } from '../../components/welcome/Start';
import { Steps } from '../../components/welcome/Steps';
import { addSite } from '../../lib/add-site';
import { attempt, type Failure } from '../../lib/attempt';
import { browser } from '../../lib/browser';
import type { Command } from '../../lib/domain/commands';
import type { Settings } from '../../lib/domain/settings';
import { type KnownSites, send } from '../../lib/messages';

type Place = 'start' | 'practice' | 'line' | 'often' | 'end';
const steps: readonly Place[] = ['start', 'practice', 'line', 'often'];

interface Props {
  settings: Settings;
  put(changed: Partial<Settings>): Promise<Failure | null>;
  commands: readonly Command[];
  firstLine: string;
  known: KnownSites;
}

/** The first run: four quiet steps, each of which can be left out, and how to open it later. */
export function App({ settings, put, commands, firstLine, known }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Place>('start');
  const [hasSite, setHasSite] = useState(known.granted.length > 0);
  const [practised, setPractised] = useState(false);
  const [line, setLine] = useState(firstLine);
  const [failure, setFailure] = useState<Failure | null>(null);

  const tell = async (problem: Promise<Failure | null>): Promise<boolean> => {
    const failed = await problem;
    setFailure(failed);
    return failed === null;
  };
  const end = (): void => {
    setPlace('end');
    void tell(put({ welcomed: true }));
  };
  const add = (origin: string, adapter?: string) => {
    // Nothing may be awaited before the browser is asked.
    const added = addSite(origin, adapter);
    added.then((outcome) => {
      if (outcome === 'added') setHasSite(true);
    });
    return added;
  };
  const keepLine = (text: string): Promise<boolean> => {
    setLine(text);
    return tell(attempt(send('keepsake.put', { name: 'line', text })));
  };
  const close = async (): Promise<void> => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };

  const now = steps.indexOf(place);
  return (
    <div class="welcome">
      {place === 'end' ? (
        <End
          commands={commands}
          hasSite={hasSite}
          openSettings={() => void browser.runtime.openOptionsPage()}
          close={() => void close()}
        />
      ) : (
        <Steps
          now={now + 1}
          all={steps.length}
          ready={place === 'start' ? hasSite : place !== 'practice' || practised}
          back={() => setPlace(steps[now - 1] ?? 'start')}
          next={() => {
            const next = steps[now + 1];
            if (next) setPlace(next);
            else end();
          }}
          skip={end}
        >
          {place === 'start' && <Start products={known.products} add={add} />}
          {place === 'practice' && <Practice settings={settings} done={() => setPractised(true)} />}
          {place === 'line' && <Line line={line} keep={keepLine} spellcheck={settings.spellcheck} />}
          {place === 'often' && (
            <Often
              rhythm={settings.rhythm}
              choose={(rhythm) => void tell(put({ rhythm }))}
              dayClose={settings.dayClose}
              closeDayAt={(dayClose) => void tell(put({ dayClose }))}
            />
          )}
        </Steps>
      )}
      {failure && (
        <p class="notice" role="alert">
          {t(failureKey(failure))}
        </p>
      )}
    </div>
  );
}
