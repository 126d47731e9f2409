import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Kind } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import { EntryEdit } from './EntryEdit';
import { EntryMeta } from './EntryMeta';
import { EntryWords } from './EntryWords';
import { Icon } from './Icon';

/** What can be done with an entry; a change resolves to whether it was written. */
export interface EntryActions {
  star(entry: Entry): void;
  edit(entry: Entry, changed: { text: string; kind: Kind; tags: string[] }): Promise<boolean>;
  remove(entry: Entry): void;
}

interface Props extends EntryActions {
  entry: Entry;
  spellcheck: boolean;
  /** Whether the Tab key stops here: it does so at one entry of the list, the arrows reach the others. */
  reachable: boolean;
}

/** One entry: the person's words, the quiet line, and its three buttons. */
export function EntryRow({ entry, spellcheck, reachable, star, edit, remove }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const tabIndex = reachable ? 0 : -1;
  useEffect(() => {
    // Back from the form, whose fields are gone: the focus returns to where it came from.
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    return (
      <li class="entry" data-id={entry.id}>
        <EntryEdit
          entry={entry}
          spellcheck={spellcheck}
          cancel={() => setEditing(false)}
          save={async (changed) => {
            if (await edit(entry, changed)) setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li class="entry" data-id={entry.id}>
      <EntryWords entry={entry} />
      <div class="about">
        <EntryMeta entry={entry} />
        <div class="actions">
          <button
            type="button"
            class="act"
            aria-pressed={entry.starred}
            aria-label={t('popup.entry.star')}
            title={t('popup.entry.star')}
            tabIndex={tabIndex}
            onClick={() => star(entry)}
          >
            <Icon name="star" filled={entry.starred} />
          </button>
          {entry.kind !== 'day-close' && (
            <button
              ref={editButton}
              type="button"
              class="act"
              aria-label={t('popup.entry.edit')}
              title={t('popup.entry.edit')}
              tabIndex={tabIndex}
              onClick={() => setEditing(true)}
            >
              <Icon name="edit" />
            </button>
          )}
          <button
            type="button"
            class="act"
            aria-label={t('popup.entry.delete')}
            title={t('popup.entry.delete')}
            tabIndex={tabIndex}
            onClick={() => remove(entry)}
          >
            <Icon name="delete" />
          </button>
        </div>
      </div>
    </li>
  );
}
