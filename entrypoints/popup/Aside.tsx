import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bin } from '../../components/journal/Bin';
import { CloseDay } from '../../components/journal/CloseDay';
import { KeyMap } from '../../components/journal/KeyMap';
import { TakeSpace } from '../../components/journal/TakeSpace';
import type { DayWords } from '../../lib/domain/day';
import type { Entry } from '../../lib/domain/entry';
import { restOfGoodThings } from '../../lib/journal/closings';
import { onChange } from '../../lib/journal/live';
import { openJournal } from '../../lib/journal/open';
import { binnedEntries } from '../../lib/journal/read';
import { type Changed, send } from '../../lib/messages';
import type { View } from './views';

interface Props {
  view: Exclude<View, 'journal'>;
  failed: ComponentChildren;
  back(): void;
  day: DayWords;
  changeDay(day: DayWords): void;
  closeDay(): void;
  today: string;
  spellcheck: boolean;
  write(change: Promise<Changed>): Promise<boolean>;
  /** An entry came out of the bin: there is nothing to undo any more. */
  restored(id: string): void;
}

/** What stands in place of the journal for a while. Esc leads back to it. */
export function Aside({ failed, back, ...props }: Props) {
  return (
    // Unhandled, Esc would close the whole popup.
    <main
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      {failed}
      <Inside back={back} {...props} />
    </main>
  );
}

function Inside({ view, back, day, changeDay, closeDay, today, spellcheck, ...bin }: Omit<Props, 'failed'>) {
  if (view === 'space') return <TakeSpace back={back} />;
  if (view === 'keys') return <KeyMap back={back} />;
  if (view === 'bin') return <FilledBin back={back} {...bin} />;
  return <RestedDay day={day} change={changeDay} close={closeDay} back={back} today={today} spellcheck={spellcheck} />;
}

type DayProps = Omit<Parameters<typeof CloseDay>[0], 'rest'> & { today: string };

/** Asks the journal first whether good things rest. Where it can't be read they don't. */
function RestedDay({ today, ...props }: DayProps) {
  const [rest, setRest] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    openJournal()
      .then((journal) => restOfGoodThings(journal, today))
      .then(setRest, () => setRest(null));
  }, [today]);
  return rest === undefined ? null : <CloseDay rest={rest} {...props} />;
}

function FilledBin({ back, write, restored }: Pick<Props, 'back' | 'write' | 'restored'>) {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  useEffect(() => {
    const read = (): void =>
      void openJournal()
        .then(binnedEntries)
        .then(setEntries, () => setEntries([]));
    const ended = new AbortController();
    read();
    onChange(read, ended.signal);
    return () => ended.abort();
  }, []);
  if (!entries) return null;
  return (
    <Bin
      entries={entries}
      now={Date.now()}
      restore={({ id }) => {
        restored(id);
        void write(send('entry.restore', { id }));
      }}
      erase={(entry) => void write(send('bin.erase', entry ? { id: entry.id } : {}))}
      back={back}
    />
  );
}
