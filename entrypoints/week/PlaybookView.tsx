import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/i18n';
import { Failed } from '../../components/journal/Failed';
import { PlaceHeader } from '../../components/week/PlaceHeader';
import { Playbook } from '../../components/week/Playbook';
import { attempt, type Failure } from '../../lib/attempt';
import { addressOf, type Period } from '../../lib/domain/period';
import { onChange } from '../../lib/journal/live';
import { send } from '../../lib/messages';
import { today } from './App';
import { loadPlaybook } from './load-playbook';
import '../../components/week/playbook.css';

type Loaded = Awaited<ReturnType<typeof loadPlaybook>>;

/** The playbook, read again whenever the journal changes. */
export function PlaybookView({ last }: { last: Period }) {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const show = (): void => void loadPlaybook(today()).then(setLoaded);
    show();
    onChange(show, ended.signal);
    return () => ended.abort();
  }, []);
  return (
    <>
      <PlaceHeader
        title={t('week.playbook')}
        back={() => {
          location.hash = addressOf(last);
        }}
      />
      <main>
        {problem && <Failed problem={problem} words="" retry={() => setProblem(null)} />}
        {loaded?.read && (
          <Playbook
            plays={loaded.plays}
            aside={loaded.aside}
            setAside={({ trigger, choice }, outdated) =>
              void attempt(send('playbook.outdated', { trigger, choice, outdated })).then(setProblem)
            }
          />
        )}
        {loaded?.read === false && (
          <p class="notice" role="alert">
            {t(`popup.problem.${loaded.problem}`)}
          </p>
        )}
      </main>
    </>
  );
}
