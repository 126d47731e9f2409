import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { feelingName, useWords } from '../../components/i18n';
import type { Unlogged } from '../../components/journal/Composer';
import type { EntryActions } from '../../components/journal/EntryRow';
import { Failed } from '../../components/journal/Failed';
import { Journal } from '../../components/journal/Journal';
import { later } from '../../components/later';
import { attempt } from '../../lib/attempt';
import { browser } from '../../lib/browser';
import { cardText } from '../../lib/domain/card';
import { dayText, emptyDay, saidGood } from '../../lib/domain/day';
import { parseTags } from '../../lib/domain/journal-days';
import type { MaskedPart } from '../../lib/domain/masked-parts';
import { everything, type Wanted } from '../../lib/domain/search';
import { newId } from '../../lib/id';
import { send } from '../../lib/messages';
import { localDay } from '../../lib/time';
import { openPraise, useInbox } from './inbox';
import { type JournalView, useJournal } from './journal';
import { useKeys } from './keys';
import { useMasks } from './masks';
import { useNames } from './names';
import { useSearch } from './search';
import { focusFirst, shortcuts } from './shortcuts';
import { keepDay, keepLine, type Place, type Unsent } from './unsent';
import { useView } from './views';
import { useWriting } from './writing';

interface Props {
  first: JournalView;
  unsent: Unsent;
  nothingSelected: boolean;
  parts: readonly MaskedPart[];
  place: Place;
  spellcheck: boolean;
  /** For how many seconds a deletion can be undone on the spot. */
  undoFor: number;
  /** The first day of this week. */
  weekStart: string;
  inTab: boolean;
}

const Aside = later(async () => (await import('./Aside')).Aside);
const SiteFoot = later(async () => (await import('./SiteFoot')).SiteFoot);
const emptyLine: Unlogged = { kind: 'win', text: '', did: '', tags: '' };
const tagsOffered = 6;
const tagsListed = 200;

/** The journal: what is typed, what is kept, what is looked for, and the two ways to pause. */
export function App({ first, unsent, nothingSelected, parts, place, ...page }: Props) {
  const { spellcheck, undoFor, weekStart, inTab } = page;
  const words = useWords();
  const { journal, refresh, showMore } = useJournal(first, weekStart);
  const names = useNames(words);
  const { found, search } = useSearch(names);
  const { said, say, failing, write } = useWriting(refresh, nothingSelected ? 'popup.add.nothingSelected' : null);
  const [view, show] = useView();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [line, setLine] = useState(unsent.line);
  const [day, setDay] = useState(unsent.day);
  const [deleted, setDeleted] = useState<string[]>([]);
  const masks = useMasks(parts);
  const praiseInbox = useInbox(unsent.waiting);
  // The id stays until the words are written, so that a second try never makes a second entry.
  const ids = useRef({ line: newId(), day: newId() });
  const today = localDay(new Date());

  // Before the paint: a popup may be closed right behind the last letter.
  useLayoutEffect(() => {
    if (line !== unsent.line) keepLine({ place, line });
  }, [place, line]);
  useLayoutEffect(() => {
    // Two windows of ours share the day: only what was said here is written.
    if (day !== unsent.day) keepDay({ day });
  }, [day]);
  const praise = journal.read ? journal.praise : null;
  useEffect(() => {
    // From here on it counts as shown: the same one not twice in fourteen days.
    if (praise) void send('praise.shown', { id: praise.id, week: weekStart, seenOn: today }).catch(() => undefined);
  }, [praise?.id, weekStart, today]);

  const change = (more: Partial<Unlogged>): void => {
    setLine((before) => ({ ...before, ...more }));
    say(null);
  };
  const log = async (): Promise<void> => {
    const typed = line.text.trim();
    if (!typed) return;
    const did = line.kind === 'praise' ? line.did.trim() : '';
    const tags = parseTags(line.tags);
    const entry = { id: ids.current.line, kind: line.kind, text: typed, tags, ...(did && { did }) };
    if (!(await write(send('entry.add', entry), did ? `${typed}\n${did}` : typed, () => void log()))) return;
    ids.current.line = newId();
    masks.set([]);
    setLine((now) => (now.text === line.text ? emptyLine : now));
    say('popup.kept');
  };
  const closeDay = async (): Promise<void> => {
    const closed = { ...day, good: saidGood(day), id: ids.current.day };
    if (!(await write(send('day.close', closed), dayText(day), () => void closeDay()))) return;
    ids.current.day = newId();
    setDay(emptyDay);
    show('journal');
    say('popup.day.closed');
  };

  const actions: EntryActions = {
    star: ({ id, starred }) => void write(send('entry.star', { id, starred: !starred })),
    edit: ({ id }, changed) => write(send('entry.edit', { id, ...changed }), changed.text),
    remove: async ({ id }) => {
      if (await write(send('entry.delete', { id }))) setDeleted((before) => [...before, id]);
    },
    tagsLike: (typed, without) => search.tagsLike(typed, without, tagsOffered),
  };
  const undo = async (): Promise<void> => {
    const restored = await Promise.all(deleted.map((id) => attempt(send('entry.restore', { id }))));
    if (restored.every((problem) => problem === null)) setDeleted([]);
    await refresh();
  };
  const want = (more: Partial<Wanted>): void => {
    const now = { ...(wanted ?? everything), ...more };
    setWanted(now);
    search.want(now);
  };
  const leave = (opened: Promise<unknown>): void => {
    void opened.then(() => {
      if (!inTab) window.close();
    });
  };
  const openWeek = (): void => leave(browser.tabs.create({ url: browser.runtime.getURL('/week.html') }));
  const openSettings = (): void => leave(browser.runtime.openOptionsPage());
  const openSearch = (): void => (wanted ? focusFirst() : want({}));
  const closeSearch = (): void => setWanted(null);
  useKeys(
    shortcuts({
      ...{ view, show, wanted, want, closeSearch, change },
      ...{ undo: () => void undo(), openSearch, openWeek, openSettings },
    }),
  );

  const failed = failing && <Failed {...failing} />;
  if (view !== 'journal') {
    return (
      <Aside
        view={view}
        failed={failed}
        back={() => show('journal')}
        day={day}
        changeDay={setDay}
        closeDay={() => void closeDay()}
        today={today}
        spellcheck={spellcheck}
        write={write}
        restored={(id) => setDeleted((before) => before.filter((one) => one !== id))}
      />
    );
  }
  const draft = journal.read ? journal.draft : null;
  return (
    <Journal
      {...actions}
      journal={journal}
      search={wanted && { wanted, found, tags: search.ifLoaded?.tagsLike('', [], tagsListed) ?? [] }}
      want={want}
      openSearch={openSearch}
      closeSearch={closeSearch}
      showFound={() => search.showMore()}
      today={today}
      weekStart={weekStart}
      spellcheck={spellcheck}
      line={line}
      changeLine={change}
      log={() => void log()}
      masked={(place !== 'popup' || masks.parts.length > 0) && line.text !== ''}
      parts={masks.parts}
      shown={masks.shown}
      toggleMask={(at) => {
        const changed = masks.toggle(line.text, at);
        if (changed !== null) change({ text: changed });
      }}
      select={
        inTab
          ? null
          : async () => {
              const { text, parts } = await send('praise.select', {}).catch(() => ({ text: '', parts: [] }));
              masks.set(parts);
              if (text) change({ text });
              else say('popup.add.nothingSelected');
              focusFirst();
            }
      }
      waiting={praiseInbox.waiting}
      lookOver={({ at }) => leave(openPraise(at))}
      letGo={({ at }) => void praiseInbox.letGo(at)}
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
      praise={praise}
      putPraiseAway={() => praise && void write(send('praise.shown', { id: praise.id, week: weekStart, seenOn: null }))}
      showMore={() => void showMore()}
      deleted={deleted}
      undoFor={undoFor}
      undo={() => void undo()}
      expire={() => setDeleted([])}
      site={<SiteFoot inTab={inTab} say={say} />}
      openWeek={openWeek}
      openSettings={openSettings}
      openData={() => leave(browser.tabs.create({ url: browser.runtime.getURL('/options.html#data') }))}
      putLossAway={() => void write(send('journal.lost', {}))}
      openBin={() => show('bin')}
      openKeys={() => show('keys')}
      takeSpace={() => show('space')}
      closeDay={() => show('day')}
    />
  );
}

/** A card left today is named by its hour, an older one by its day too. */
function whenLeft(epochMs: number, date: ReturnType<typeof useWords>['date']): string {
  const left = new Date(epochMs);
  const today = localDay(left) === localDay(new Date());
  return date(left, { ...(today ? {} : { weekday: 'long' }), hour: 'numeric', minute: '2-digit' });
}
