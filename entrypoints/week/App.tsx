import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/i18n';
import { Failed } from '../../components/journal/Failed';
import { saveFile } from '../../components/save-file';
import { Letter } from '../../components/week/Letter';
import { Line } from '../../components/week/Line';
import { Week } from '../../components/week/Week';
import { WeekFooter } from '../../components/week/WeekFooter';
import { WeekNav } from '../../components/week/WeekNav';
import { attempt, type Failure } from '../../lib/attempt';
import { summarise } from '../../lib/domain/week';
import { exportedPieces } from '../../lib/export';
import { onChange } from '../../lib/journal/live';
import { send } from '../../lib/messages';
import { addDays, type LocalDay, localDay, startOfWeek } from '../../lib/time';
import { dayInAddress, type LoadedWeek, loadWeek } from './load';

interface Props {
  first: LoadedWeek;
  weekStart: number;
  spellcheck: boolean;
}

/** The week page: one week at a time, read again whenever the journal changes. */
export function App({ first, weekStart, spellcheck }: Props) {
  const { t } = useWords();
  const [loaded, setLoaded] = useState(first);
  const [editingLine, setEditingLine] = useState(false);
  const [failing, setFailing] = useState<{ problem: Failure; words: string } | null>(null);
  const [exportFailed, setExportFailed] = useState(false);
  const wanted = useRef(first.start);
  const today = localDay(new Date());
  const { start } = loaded;

  const show = async (day: LocalDay): Promise<void> => {
    wanted.current = startOfWeek(day, weekStart);
    const week = await loadWeek(wanted.current);
    if (week.start === wanted.current) setLoaded(week);
  };
  const showNow = useRef(show);
  showNow.current = show;
  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void showNow.current(wanted.current), ended.signal);
    const moved = (): void => void showNow.current(dayInAddress(location.hash) ?? localDay(new Date()));
    window.addEventListener('hashchange', moved, ended);
    return () => ended.abort();
  }, []);

  const keepLine = async (text: string): Promise<boolean> => {
    const problem = await attempt(send('keepsake.put', { name: 'line', text }));
    setFailing(problem && { problem, words: text });
    await show(wanted.current);
    return problem === null;
  };
  const exportAll = async (): Promise<void> => {
    try {
      saveFile(`space-between-${today}.json`, await exportedPieces());
      setExportFailed(false);
    } catch {
      setExportFailed(true);
    }
  };

  const line = loaded.read ? loaded.line : '';
  return (
    <>
      <WeekNav
        start={start}
        current={startOfWeek(today, weekStart)}
        go={(day) => {
          location.hash = startOfWeek(day, weekStart);
        }}
      />
      <main>
        {failing && <Failed {...failing} retry={() => void keepLine(failing.words)} />}
        {(line || editingLine) && (
          <Line line={line} editing={editingLine} spellcheck={spellcheck} edit={setEditingLine} keep={keepLine} />
        )}
        {loaded.read ? (
          <>
            {loaded.letter && <Letter key={loaded.letter} letter={loaded.letter} />}
            <Week key={start} week={summarise(loaded.entries, daysFrom(start))} today={today} spellcheck={spellcheck} />
          </>
        ) : (
          <p class="notice" role="alert">
            {t(`popup.problem.${loaded.problem}`)}
          </p>
        )}
      </main>
      <WeekFooter
        lineless={loaded.read && !line && !editingLine}
        exportFailed={exportFailed}
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

const daysFrom = (start: LocalDay): LocalDay[] => Array.from({ length: 7 }, (_, at) => addDays(start, at));
