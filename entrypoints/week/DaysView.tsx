import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/i18n';
import { Failed } from '../../components/journal/Failed';
import { later } from '../../components/later';
import { useFocusBack } from '../../components/use-focus-back';
import { Beside } from '../../components/week/Beside';
import { Letter } from '../../components/week/Letter';
import { Line } from '../../components/week/Line';
import { Opener } from '../../components/week/Opener';
import { onPaper } from '../../components/week/on-paper';
import { Week } from '../../components/week/Week';
import { WeekFooter } from '../../components/week/WeekFooter';
import { WeekNav } from '../../components/week/WeekNav';
import { attempt, type Failure } from '../../lib/attempt';
import { addressOf, type Period, type Place } from '../../lib/domain/period';
import { summarise, type WeekSummary } from '../../lib/domain/week';
import { newId } from '../../lib/id';
import { onChange } from '../../lib/journal/live';
import { type Changed, send } from '../../lib/messages';
import { daysOf, neighbour, periodOf } from '../../lib/period';
import { type PageProps, today } from './App';
import { type Days, type LoadedDays, loadDays } from './load';

const KeepingNow = later(async () => (await import('./KeepingNow')).KeepingNow);

interface Props extends PageProps {
  first: LoadedDays | null;
  place: Extract<Place, { at: 'period' }>;
  arrived(period: Period): void;
}

/** The line is asked for at most so often. */
const lineRestsMs = 30 * 24 * 60 * 60 * 1000;

/** A week, a month or a quarter, read again whenever the journal changes. */
export function DaysView({ first, place, arrived, weekStart, spellcheck }: Props) {
  const { t } = useWords();
  const [loaded, setLoaded] = useState(first);
  const [failing, setFailing] = useState<{ problem: Failure; words: string; retry(): void } | null>(null);
  const [editingLine, setEditingLine] = useState(false);
  const [exportFailed, setExportFailed] = useState(false);
  const wanted = useRef(periodOf(place.view, place.day, weekStart));
  wanted.current = periodOf(place.view, place.day, weekStart);
  const startsOn = useRef(weekStart);
  startsOn.current = weekStart;
  const { view } = place;
  const asksLine = useAsksLine(loaded);
  useOpenerSeen(loaded, weekStart);

  const show = async (): Promise<void> => {
    const { first: from } = wanted.current;
    const days = await loadDays(wanted.current, startsOn.current);
    if (from === wanted.current.first && days.period.view === wanted.current.view) setLoaded(days);
  };
  useEffect(() => {
    arrived(wanted.current);
    if (loaded?.period.first !== wanted.current.first || loaded.period.view !== view) void show();
  }, [place.view, place.day, weekStart]);
  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void show(), ended.signal);
    return () => ended.abort();
  }, []);

  const write = async (change: () => Promise<Changed>, words = ''): Promise<boolean> => {
    const problem = await attempt(change());
    setFailing(problem && { problem, words, retry: () => void write(change, words) });
    await show();
    return problem === null;
  };
  const exportAll = async (): Promise<void> => {
    try {
      const [{ backupPieces }, { saveFile }] = await Promise.all([
        import('../../lib/backup-file'),
        import('../../components/save-file'),
      ]);
      saveFile(`space-between-${today()}.json`, await backupPieces());
      await send('backup.exported', {}).catch(() => null);
      setExportFailed(false);
    } catch {
      setExportFailed(true);
    }
  };

  const writesLine = useFocusBack(editingLine);
  const line = loaded?.read ? loaded.line : '';
  const go = (to: Pick<Period, 'view' | 'first'>): void => {
    location.hash = addressOf(to);
  };
  return (
    <>
      <WeekNav
        period={wanted.current}
        current={periodOf(view, today(), weekStart)}
        go={(to, day) => go(periodOf(to, day, weekStart))}
        step={(by) => go(neighbour(wanted.current, weekStart, by))}
      />
      <main>
        {failing && <Failed {...failing} />}
        {(line || editingLine) && (
          <Line
            line={line}
            editing={editingLine}
            spellcheck={spellcheck}
            edit={setEditingLine}
            asks={asksLine.asks}
            answered={asksLine.answered}
            keep={(text) => {
              asksLine.answered();
              return write(() => send('keepsake.put', { name: 'line', text }), text);
            }}
          />
        )}
        {loaded?.read && (
          <Read
            key={addressOf(loaded.period)}
            days={loaded}
            period={loaded.period}
            weekStart={weekStart}
            spellcheck={spellcheck}
            write={write}
          />
        )}
        {loaded?.read === false && (
          <p class="notice" role="alert">
            {t(`popup.problem.${loaded.problem}`)}
          </p>
        )}
      </main>
      <WeekFooter
        lineless={loaded?.read === true && !line && !editingLine}
        exportFailed={exportFailed}
        keeping={<KeepingNow exportAll={exportAll} />}
        writesLine={writesLine}
        writeLine={() => {
          setEditingLine(true);
          scrollTo({ top: 0 });
        }}
        print={() => print()}
        exportAll={() => void exportAll()}
      />
    </>
  );
}

interface ReadProps extends PageProps {
  days: Days;
  period: Period;
  write(change: () => Promise<Changed>, words?: string): Promise<boolean>;
}

/** What was read, in the order of the page. */
function Read({ days, period, weekStart, spellcheck, write }: ReadProps) {
  const { line, letter, opener } = days;
  const week = summaryOf(days, period);
  const before = async (): Promise<WeekSummary | null> => {
    const other = await loadDays(neighbour(period, weekStart, -1), weekStart);
    return other.read ? summaryOf(other, other.period) : null;
  };
  return (
    <>
      {letter && <Letter key={letter} letter={letter} />}
      {opener && <Opener entry={opener} />}
      <Week
        week={week}
        period={period}
        sheet={onPaper(week, period, line, letter)}
        weekStart={weekStart}
        today={today()}
        spellcheck={spellcheck}
        pick={({ id }, on) => void write(() => send('entry.pick', { id, on }))}
        addPlan={(plan) => {
          const id = newId();
          return write(() => send('plan.add', { id, plan }), `${plan.when}\n${plan.will}`);
        }}
        coda={<Beside view={period.view} week={week} before={before} />}
      />
    </>
  );
}

const summaryOf = ({ entries, inventory }: Days, period: Period): WeekSummary =>
  summarise(entries, daysOf(period), inventory);

/**
 * Whether to ask if the line still holds: decided once for a page. That it was asked is noted at once, by writing the
 * line anew as it is, so that the question comes once a month at most, answered or not.
 */
function useAsksLine(loaded: LoadedDays | null): { asks: boolean; answered(): void } {
  const [asks, setAsks] = useState(() => loaded?.read === true && isDue(loaded));
  useEffect(() => {
    if (!asks || !loaded?.read) return;
    void attempt(send('keepsake.put', { name: 'line', text: loaded.line }));
  }, []);
  return { asks, answered: () => setAsks(false) };
}

const isDue = ({ line, lineAt }: Days): boolean => line !== '' && Date.now() - lineAt > lineRestsMs;

/** Notes that the opener was seen, so that it rests from tomorrow on. */
function useOpenerSeen(loaded: LoadedDays | null, weekStart: number): void {
  const id = loaded?.read && loaded.opener?.id;
  useEffect(() => {
    if (!id) return;
    const week = periodOf('week', today(), weekStart).first;
    void attempt(send('praise.shown', { id, week, seenOn: today() }));
  }, [id]);
}
