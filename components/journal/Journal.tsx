import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import type { MaskedPart } from '../../lib/domain/masked-parts';
import { isEverything, type Wanted } from '../../lib/domain/search';
import type { Key } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';
import { later } from '../later';
import { Composer, type Unlogged } from './Composer';
import { EntryList } from './EntryList';
import type { EntryActions } from './EntryRow';
import { JournalFoot } from './JournalFoot';
import { JournalHead } from './JournalHead';
import { PraiseBack } from './PraiseBack';
import type { Waiting } from './PraiseInbox';
import { UnfinishedCard } from './UnfinishedCard';

const Search = later(async () => (await import('./Search')).Search);
// Hardly anybody ever sees it.
const Lost = later(async () => (await import('./Lost')).Lost);
// Only a praise that is kept from a page has masks.
const MaskedParts = later(async () => (await import('./MaskedParts')).MaskedParts);
const PraiseInbox = later(async () => (await import('./PraiseInbox')).PraiseInbox);

const noTerms: readonly string[] = [];

export interface JournalProps extends EntryActions {
  journal:
    | { read: true; entries: readonly Entry[]; more: boolean; lost: boolean }
    | { read: false; problem: 'open' | 'full' | 'newer' };
  /** What is looked for and what was found; null where nobody searches. */
  search: {
    wanted: Wanted;
    found: { entries: readonly Entry[]; terms: readonly string[]; total: number; done: boolean };
    tags: readonly string[];
  } | null;
  want(wanted: Partial<Wanted>): void;
  openSearch(): void;
  closeSearch(): void;
  showFound(): void;
  today: string;
  weekStart: string;
  spellcheck: boolean;
  line: Unlogged;
  changeLine(said: Partial<Unlogged>): void;
  log(): void;
  /** Whether the line came from a page and was masked, and what of it can be shown again. */
  masked: boolean;
  parts: readonly MaskedPart[];
  shown: readonly boolean[];
  toggleMask(at: number): void;
  /** Takes what is selected in the tab below; null where there is none below. */
  select: (() => Promise<void>) | null;
  /** Praise that was selected and waits for a look. */
  waiting: readonly Waiting[];
  lookOver(praise: Waiting): void;
  letGo(praise: Waiting): void;
  failed: ComponentChildren;
  /** What was just done, said quietly. */
  said: Key | null;
  draft: { when: string; words: string } | null;
  goOnWithDraft(): void;
  discardDraft(): void;
  /** The praise that opens the week. */
  praise: Entry | null;
  putPraiseAway(): void;
  showMore(): void;
  deleted: readonly string[];
  undoFor: number;
  undo(): void;
  expire(): void;
  /** Where what was exported is brought in again. */
  openData(): void;
  putLossAway(): void;
  /** What is said of the site of the tab in front. */
  site: ComponentChildren;
  openWeek(): void;
  openSettings(): void;
  openBin(): void;
  openKeys(): void;
  takeSpace(): void;
  closeDay(): void;
}

/** The journal: the line to log, or the search, on top; the entries below; the two ways to pause at the foot. */
export function Journal(props: JournalProps) {
  const main = useRef<HTMLElement>(null);
  const undoable = props.deleted.length > 0;
  // Who types right behind the key that opens the search loses no letter.
  useEffect(Search.prepare, []);
  useEffect(() => {
    // "Undo" went away with the focus on it: it goes to the line, as when the journal opens.
    if (!undoable && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('.first')?.focus();
  }, [undoable]);
  return (
    <>
      <JournalHead {...props} />
      <main ref={main}>{props.search ? <Searched {...props} search={props.search} /> : <Logged {...props} />}</main>
      <JournalFoot {...props} />
    </>
  );
}

/** What was found, below what is looked for. */
function Searched(props: JournalProps & { search: NonNullable<JournalProps['search']> }) {
  const { t } = useWords();
  const { wanted, found, tags } = props.search;
  const { entries, total, done } = found;
  const isNarrow = !isEverything(wanted);
  return (
    <>
      <Search
        wanted={wanted}
        want={props.want}
        tags={tags}
        today={props.today}
        weekStart={props.weekStart}
        spellcheck={props.spellcheck}
        status={isNarrow ? t(done ? 'popup.search.found' : 'popup.search.soFar', { count: total }) : ''}
        openBin={props.openBin}
        close={props.closeSearch}
      />
      {props.failed}
      <EntryList
        entries={entries}
        more={entries.length < total}
        showMore={props.showFound}
        terms={found.terms}
        today={props.today}
        spellcheck={props.spellcheck}
        star={props.star}
        edit={props.edit}
        remove={props.remove}
        tagsLike={props.tagsLike}
      />
      {done && total === 0 && <p class="quiet nothing">{t(isNarrow ? 'popup.search.none' : 'popup.empty')}</p>}
    </>
  );
}

/** The newest entries, below the line to log. */
function Logged(props: JournalProps) {
  const { t } = useWords();
  const { journal, draft, praise, line, parts } = props;
  return (
    <>
      <Composer
        value={line}
        spellcheck={props.spellcheck}
        change={props.changeLine}
        log={props.log}
        tagsLike={props.tagsLike}
      >
        {props.select && line.kind === 'praise' && line.text === '' && (
          <button type="button" class="link quiet" onClick={() => void props.select?.()}>
            {t('popup.add.select')}
          </button>
        )}
        {props.masked && <p class="quiet">{t('popup.add.masked')}</p>}
        {props.masked && parts.length > 0 && (
          <MaskedParts parts={parts} shown={props.shown} toggle={props.toggleMask} />
        )}
      </Composer>
      {props.failed}
      {journal.read && journal.lost && <Lost openData={props.openData} putAway={props.putLossAway} />}
      {draft && <UnfinishedCard {...draft} goOn={props.goOnWithDraft} discard={props.discardDraft} />}
      {props.waiting.length > 0 && (
        <PraiseInbox waiting={props.waiting} lookOver={props.lookOver} letGo={props.letGo} />
      )}
      {praise && <PraiseBack text={praise.text ?? ''} localDay={praise.localDay} putAway={props.putPraiseAway} />}
      {journal.read ? (
        <EntryList
          entries={journal.entries}
          more={journal.more}
          showMore={props.showMore}
          terms={noTerms}
          today={props.today}
          spellcheck={props.spellcheck}
          star={props.star}
          edit={props.edit}
          remove={props.remove}
          tagsLike={props.tagsLike}
        />
      ) : (
        <p class="notice" role="alert">
          {t(`popup.problem.${journal.problem}`)}
        </p>
      )}
      {journal.read && journal.entries.length === 0 && <p class="quiet nothing">{t('popup.empty')}</p>}
    </>
  );
}
