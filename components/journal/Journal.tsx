import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import type { Key } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { SiteNow } from '../site/SiteNow';
import { Composer, type Unlogged } from './Composer';
import { EntryList } from './EntryList';
import type { EntryActions } from './EntryRow';
import { Undo } from './Undo';
import { UnfinishedCard } from './UnfinishedCard';

interface Props extends EntryActions {
  journal: { read: true; entries: readonly Entry[]; more: boolean } | { read: false; problem: 'open' | 'newer' };
  today: string;
  spellcheck: boolean;
  line: Unlogged;
  changeLine(said: Partial<Unlogged>): void;
  log(): void;
  /** Whether the line came from a page and was masked. */
  masked: boolean;
  failed: ComponentChildren;
  /** What was just done, said quietly. */
  said: Key | null;
  draft: { when: string; words: string } | null;
  goOnWithDraft(): void;
  discardDraft(): void;
  showMore(): void;
  deleted: readonly string[];
  undo(): void;
  expire(): void;
  /** The tab in front, where it is a site of ours. */
  site: ComponentProps<typeof SiteNow> | null;
  /** False where the tab in front is no site that could be added. */
  addSite: false | (() => void);
  openWeek(): void;
  openSettings(): void;
  takeSpace(): void;
  closeDay(): void;
}

/** The journal: the line to log on top, the newest entries below, the two ways to pause at the foot. */
export function Journal(props: Props) {
  const { journal, today, spellcheck, line, changeLine, log, masked, failed, said, draft } = props;
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  const undoable = props.deleted.length > 0;
  useEffect(() => {
    // "Undo" went away with the focus on it: it goes to the line, as when the journal opens.
    if (!undoable && document.activeElement === document.body) main.current?.querySelector('textarea')?.focus();
  }, [undoable]);
  return (
    <>
      <header>
        <Mark />
        <h1 class="visually-hidden">{t('popup.title')}</h1>
        <nav class="quiet">
          <button type="button" onClick={props.openSettings}>
            {t('popup.settings')}
          </button>
          <button type="button" onClick={props.openWeek}>
            {t('popup.week')} <span aria-hidden="true">›</span>
          </button>
        </nav>
      </header>
      <main ref={main}>
        <Composer value={line} spellcheck={spellcheck} change={changeLine} log={log} />
        {masked && line.text && <p class="quiet">{t('popup.add.masked')}</p>}
        {failed}
        {draft && <UnfinishedCard {...draft} goOn={props.goOnWithDraft} discard={props.discardDraft} />}
        {journal.read ? (
          <EntryList
            entries={journal.entries}
            today={today}
            spellcheck={spellcheck}
            star={props.star}
            edit={props.edit}
            remove={props.remove}
          />
        ) : (
          <p class="notice" role="alert">
            {t(`popup.problem.${journal.problem}`)}
          </p>
        )}
        {journal.read && journal.entries.length === 0 && <p class="quiet nothing">{t('popup.empty')}</p>}
        {journal.read && journal.more && (
          <button type="button" class="link quiet more" onClick={props.showMore}>
            {t('popup.more')}
          </button>
        )}
      </main>
      <footer>
        <Undo deleted={props.deleted} undo={props.undo} expire={props.expire} />
        <p role="status" class="quiet">
          {said && t(said)}
        </p>
        {props.site && <SiteNow {...props.site} />}
        {props.addSite && (
          <button type="button" class="button" onClick={props.addSite}>
            {t('popup.site.use')}
          </button>
        )}
        <div class="pauses">
          <button type="button" class="button" onClick={props.takeSpace}>
            {t('popup.space')}
          </button>
          <button type="button" class="button" onClick={props.closeDay}>
            {t('popup.day')}
          </button>
        </div>
      </footer>
    </>
  );
}
