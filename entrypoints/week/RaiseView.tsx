import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/i18n';
import { Failed } from '../../components/journal/Failed';
import { saveFile } from '../../components/save-file';
import { PlaceHeader } from '../../components/week/PlaceHeader';
import { paperScale, RaiseSheet, raiseRows } from '../../components/week/RaiseSheet';
import { attempt, type Failure } from '../../lib/attempt';
import type { Entry } from '../../lib/domain/entry';
import { addressOf, type Period } from '../../lib/domain/period';
import { parseRaise, type Raise, type RaiseLabels, raiseCsv, raiseMarkdown } from '../../lib/domain/raise';
import { onChange } from '../../lib/journal/live';
import { send } from '../../lib/messages';
import { addDays } from '../../lib/time';
import { today } from './App';
import { loadRaise, loadStarred } from './load-raise';
import { savePicture } from './picture';
import '../../components/week/raise.css';

/** Changes are kept at each pause of this length. */
const pauseMs = 400;
/** Until the person picks days, the last half year. */
const usualDays = 182;

/** The raise file: starred entries of some days, put in order, reworded, and taken out as a file. */
export function RaiseView({ last, spellcheck }: { last: Period; spellcheck: boolean }) {
  const words = useWords();
  const { t } = words;
  const [raise, setRaise] = useState<Raise | null>(null);
  const [starred, setStarred] = useState<Entry[]>([]);
  const [unread, setUnread] = useState<'open' | 'full' | 'newer' | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [failed, setFailed] = useState(false);
  const from = raise?.from || addDays(today(), -usualDays);
  const to = raise?.to || today();

  useEffect(() => {
    void loadRaise().then((loaded) => {
      if (loaded.read) setRaise(loaded.raise);
      else setUnread(loaded.problem);
    });
  }, []);
  useEffect(() => {
    const ended = new AbortController();
    const show = (): void =>
      void loadStarred(from, to).then((loaded) => {
        if (loaded.read && !ended.signal.aborted) setStarred(loaded.starred);
      });
    show();
    onChange(show, ended.signal);
    return () => ended.abort();
  }, [from, to]);
  const change = useKept(raise, setRaise, setProblem);

  const rows = raise ? raiseRows(starred, raise, words).filter(({ id }) => !raise.left.includes(id)) : [];
  const labels: RaiseLabels = {
    title: t('raise.heading'),
    day: t('week.table.day'),
    situation: t('raise.situation'),
    did: t('raise.did'),
    result: t('raise.result'),
    skill: t('raise.skill'),
    praise: t('raise.praise'),
  };
  const name = `space-between-${from}-${to}`;
  const save = (make: () => void | Promise<void>): void => {
    void (async () => make())().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <PlaceHeader
        title={t('raise.heading')}
        back={() => {
          location.hash = addressOf(last);
        }}
      />
      <main>
        {problem && <Failed problem={problem} words="" retry={() => setProblem(null)} />}
        {unread && (
          <p class="notice" role="alert">
            {t(`popup.problem.${unread}`)}
          </p>
        )}
        {raise && (
          <RaiseSheet
            starred={starred}
            raise={raise}
            from={from}
            to={to}
            spellcheck={spellcheck}
            change={change}
            picture={({ item }) => save(() => savePicture(item.praise || item.result || item.did, words))}
          />
        )}
      </main>
      <footer class="off-paper">
        <div>
          <p class="quiet" role="status">
            {t(paperScale(rows) === null ? 'raise.long' : 'week.note')}
          </p>
          {failed && (
            <p class="notice" role="alert">
              {t('raise.failed')}
            </p>
          )}
        </div>
        <div class="ways">
          <button
            type="button"
            class="button"
            disabled={rows.length === 0}
            onClick={() => save(() => saveFile(`${name}.md`, raiseMarkdown(rows, labels), 'text/markdown'))}
          >
            {t('raise.markdown')}
          </button>
          <button
            type="button"
            class="button"
            disabled={rows.length === 0}
            onClick={() => save(() => saveFile(`${name}.csv`, raiseCsv(rows, labels), 'text/csv'))}
          >
            {t('raise.csv')}
          </button>
          <button type="button" class="button" disabled={rows.length === 0} onClick={() => print()}>
            {t('week.print')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** Changes the raise file and keeps it at each pause, and when the page is left. */
function useKept(
  raise: Raise | null,
  set: (raise: Raise) => void,
  tell: (problem: Failure | null) => void,
): (changed: Partial<Raise>) => void {
  const unkept = useRef<Raise | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = (): void => {
    clearTimeout(timer.current);
    if (unkept.current) void attempt(send('raise.put', { raise: unkept.current })).then(tell);
    unkept.current = null;
  };
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (changed) => {
    unkept.current = { ...(unkept.current ?? raise ?? parseRaise('')), ...changed };
    set(unkept.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pauseMs);
  };
}
