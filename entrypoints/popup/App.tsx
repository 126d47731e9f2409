import { useEffect, useRef, useState } from 'preact/hooks';
import { uuidv7 } from 'uuidv7';
import { feelingName, useWords } from '../../components/i18n';
import { CloseDay } from '../../components/journal/CloseDay';
import type { Unlogged } from '../../components/journal/Composer';
import type { EntryActions } from '../../components/journal/EntryRow';
import { Failed } from '../../components/journal/Failed';
import { Journal } from '../../components/journal/Journal';
import { TakeSpace } from '../../components/journal/TakeSpace';
import { attempt, type Failure } from '../../lib/attempt';
import { browser } from '../../lib/browser';
import { cardText } from '../../lib/domain/card';
import { dayText, emptyDay, saidGood } from '../../lib/domain/day';
import type { Key } from '../../lib/i18n/i18n';
import { type Changed, send } from '../../lib/messages';
import { pointAt } from '../../lib/point-at';
import { localDay } from '../../lib/time';
import { keepUnsentDay } from '../../lib/unsent-day';
import { type JournalView, useJournal } from './journal';
import { useSite } from './site';
import { keepUnsentLine, type Place, type Unsent } from './unsent';

interface Props {
  first: JournalView;
  unsent: Unsent;
  nothingSelected: boolean;
  place: Place;
  spellcheck: boolean;
  inTab: boolean;
}

interface Failing {
  problem: Failure;
  words: string;
  retry(): void;
}

const emptyLine: Unlogged = { kind: 'win', text: '', did: '' };

/** The journal: what is typed, what is kept, and the two ways to pause. */
export function App({ first, unsent, nothingSelected, place, spellcheck, inTab }: Props) {
  const words = useWords();
  const { journal, refresh, showMore } = useJournal(first);
  const [view, setView] = useState<'journal' | 'space' | 'day'>('journal');
  const [line, setLine] = useState(unsent.line);
  const [day, setDay] = useState(unsent.day);
  const [said, setSaid] = useState<Key | null>(nothingSelected ? 'popup.add.nothingSelected' : null);
  const [failing, setFailing] = useState<Failing | null>(null);
  const [deleted, setDeleted] = useState<string[]>([]);
  const { site, add } = useSite();
  // The id stays until the words are written, so that a second try never makes a second entry.
  const ids = useRef({ line: uuidv7(), day: uuidv7() });

  useEffect(() => void keepUnsentLine(place, line).catch(() => undefined), [place, line]);
  useEffect(() => {
    // Two windows of ours share the day: only what was said here is written.
    if (day !== unsent.day) void keepUnsentDay(day).catch(() => undefined);
  }, [day]);

  const write = async (change: Promise<Changed>, typed = '', retry = () => setFailing(null)): Promise<boolean> => {
    const problem = await attempt(change);
    setFailing(problem && { problem, words: typed, retry });
    setSaid(null);
    await refresh();
    return problem === null;
  };

  const log = async (): Promise<void> => {
    const text = line.text.trim();
    if (!text) return;
    const did = line.kind === 'praise' ? line.did.trim() : '';
    const typed = did ? `${text}\n${did}` : text;
    const entry = { id: ids.current.line, kind: line.kind, text, ...(did && { did }) };
    if (!(await write(send('entry.add', entry), typed, () => void log()))) return;
    ids.current.line = uuidv7();
    setLine((now) => (now.text === line.text ? emptyLine : now));
    setSaid('popup.kept');
  };

  const closeDay = async (): Promise<void> => {
    const said = { ...day, good: saidGood(day), id: ids.current.day };
    if (!(await write(send('day.close', said), dayText(day), () => void closeDay()))) return;
    ids.current.day = uuidv7();
    setDay(emptyDay);
    setView('journal');
    setSaid('popup.day.closed');
  };

  const actions: EntryActions = {
    star: ({ id, starred }) => void write(send('entry.star', { id, starred: !starred })),
    edit: ({ id }, changed) => write(send('entry.edit', { id, ...changed }), changed.text),
    remove: async ({ id }) => {
      if (await write(send('entry.delete', { id }))) setDeleted((before) => [...before, id]);
    },
  };
  const undo = async (): Promise<void> => {
    const restored = await Promise.all(deleted.map((id) => attempt(send('entry.restore', { id }))));
    if (restored.every((problem) => problem === null)) setDeleted([]);
    await refresh();
  };

  const leave = (opened: Promise<unknown>): void => {
    void opened.then(() => {
      if (!inTab) window.close();
    });
  };

  const failed = failing && <Failed {...failing} />;
  if (view !== 'journal') {
    const back = (): void => setView('journal');
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
        {view === 'space' ? (
          <TakeSpace back={back} />
        ) : (
          <CloseDay
            day={day}
            spellcheck={spellcheck}
            change={(more) => setDay((before) => ({ ...before, ...more }))}
            close={() => void closeDay()}
            back={back}
          />
        )}
      </main>
    );
  }
  const draft = journal.read ? journal.draft : null;
  return (
    <Journal
      {...actions}
      journal={journal}
      today={localDay(new Date())}
      spellcheck={spellcheck}
      line={line}
      changeLine={(more) => {
        setLine((before) => ({ ...before, ...more }));
        setSaid(null);
      }}
      log={() => void log()}
      masked={place === 'praise'}
      failed={failed}
      said={said}
      draft={
        draft && {
          when: whenLeft(draft.updatedAt, words.date),
          words: cardText(draft.card, (feeling) => feelingName(words, feeling)).replaceAll('\n', ' · '),
        }
      }
      goOnWithDraft={() => leave(send('card.show', {}))}
      discardDraft={() => draft && void write(send('draft.discard', { id: draft.id }))}
      showMore={showMore}
      deleted={deleted}
      undo={() => void undo()}
      expire={() => setDeleted([])}
      site={
        site?.added
          ? {
              name: site.check?.helpdesk ?? new URL(site.origin).host,
              seen: site.check?.seen ?? null,
              report: site.check?.lines ?? null,
              point: async (part) => {
                const there = await pointAt(site.origin, part);
                if (there && !inTab) window.close();
                return there;
              },
            }
          : null
      }
      addSite={
        site?.added === false &&
        (() => void add().then((added) => setSaid(added === 'denied' ? null : `popup.site.${added}`)))
      }
      openWeek={() => leave(browser.tabs.create({ url: browser.runtime.getURL('/week.html') }))}
      openSettings={() => leave(browser.runtime.openOptionsPage())}
      takeSpace={() => setView('space')}
      closeDay={() => setView('day')}
    />
  );
}

/** A card left today is named by its hour, an older one by its day too. */
function whenLeft(epochMs: number, date: ReturnType<typeof useWords>['date']): string {
  const left = new Date(epochMs);
  const today = localDay(left) === localDay(new Date());
  return date(left, { ...(today ? {} : { weekday: 'long' }), hour: 'numeric', minute: '2-digit' });
}
