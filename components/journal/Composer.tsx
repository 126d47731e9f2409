import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { later } from '../later';
import { OwnWords } from '../OwnWords';
import { isDone } from './enter';
import { downToEntries } from './entry-keys';
import { Icon } from './Icon';
import type { TagsLike } from './TagField';

// Most lines have none.
const TagField = later(async () => (await import('./TagField')).TagField);

export const loggedKinds = ['win', 'praise', 'lesson', 'upstream'] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** What stands in the composer and is not logged yet. */
export interface Unlogged {
  kind: LoggedKind;
  text: string;
  did: string;
  /** As they are typed, with commas between. */
  tags: string;
}

interface Props {
  value: Unlogged;
  spellcheck: boolean;
  change(said: Partial<Unlogged>): void;
  log(): void;
  tagsLike: TagsLike;
  /** What stands below the line, such as the masked parts of a praise. */
  children?: ComponentChildren;
}

/** One line and Enter. The cursor is in it at once, and again after a kind was chosen. Tags have their field when asked for. */
export function Composer({ value, spellcheck, change, log, tagsLike, children }: Props) {
  const { t } = useWords();
  const [tagging, setTagging] = useState(false);
  const hasTags = tagging || value.tags !== '';
  // Who types right behind the key for it loses no letter.
  useEffect(TagField.prepare, []);
  const form = useRef<HTMLFormElement>(null);
  const toLine = (): void => form.current?.querySelector('textarea')?.focus();
  const done = (): void => {
    log();
    setTagging(false);
    toLine();
  };
  const choose = (kind: LoggedKind): void => {
    change({ kind });
    toLine();
  };
  return (
    <form
      ref={form}
      class="composer"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        if (!isDone(event)) {
          downToEntries(event);
          return;
        }
        event.preventDefault();
        done();
      }}
    >
      <div class="line">
        <OwnWords
          label={t(`popup.add.${value.kind}`)}
          value={value.text}
          change={(text) => change({ text })}
          spellcheck={spellcheck}
          maxLength={20_000}
          class="first"
          focus
        />
        {!hasTags && (
          <button
            type="button"
            class="act add-tags"
            aria-label={t('popup.add.tags')}
            title={t('popup.add.tags')}
            onClick={() => setTagging(true)}
          >
            <Icon name="tag" />
          </button>
        )}
      </div>
      {children}
      {value.kind === 'praise' && (
        <OwnWords
          label={t('popup.add.did')}
          labelled
          value={value.did}
          change={(did) => change({ did })}
          spellcheck={spellcheck}
        />
      )}
      {hasTags && (
        <TagField
          value={value.tags}
          spellcheck={spellcheck}
          change={(tags) => {
            // Emptied, it stays until the line is logged: the cursor is in it.
            setTagging(true);
            change({ tags });
          }}
          tagsLike={tagsLike}
          focus={tagging}
        />
      )}
      <div class="kinds">
        <ChipChoice
          label={t('popup.add.kind')}
          options={loggedKinds}
          chosen={[value.kind]}
          name={(kind) => t(`popup.kind.${kind}`)}
          toggle={choose}
        />
        <button type="submit" class="enter" title={t('popup.add.log')}>
          <kbd>{t('popup.add.key')}</kbd> <span class="visually-hidden">{t('popup.add.log')}</span>
        </button>
      </div>
    </form>
  );
}
