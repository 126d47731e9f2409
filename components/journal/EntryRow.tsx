import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../lib/domain/edit';
import type { Entry } from '../../lib/domain/entry';
import type { Key } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';
import { later } from '../later';
import { EntryMeta } from './EntryMeta';
import { EntryWords } from './EntryWords';
import { Icon } from './Icon';
import type { TagsLike } from './TagField';

const EntryEdit = later(async () => (await import('./EntryEdit')).EntryEdit);

/** What can be done with an entry; a change resolves to whether it was written. */
export interface EntryActions {
  star(entry: Entry): void;
  edit(entry: Entry, changed: Edit): Promise<boolean>;
  remove(entry: Entry): void;
  tagsLike: TagsLike;
}

interface Props extends EntryActions {
  entry: Entry;
  terms: readonly string[];
  spellcheck: boolean;
  /** Whether the Tab key stops here: it does so at one entry of the list, the arrows reach the others. */
  reachable: boolean;
  /** Whether its buttons are there yet: they come after the first paint, and mostly wait for a pointer or the focus. */
  acts: boolean;
}

/** One entry: the person's words, the quiet line, and its three buttons. */
export function EntryRow({ entry, terms, spellcheck, reachable, acts, star, edit, remove, tagsLike }: Props) {
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Back from the form, whose fields are gone: the focus returns to where it came from.
    if (wasEditing.current && !editing) row.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    return (
      <li class="entry" data-id={entry.id}>
        <EntryEdit
          entry={entry}
          spellcheck={spellcheck}
          tagsLike={tagsLike}
          cancel={() => setEditing(false)}
          save={async (changed) => {
            if (await edit(entry, changed)) setEditing(false);
          }}
        />
      </li>
    );
  }
  const tabIndex = reachable ? 0 : -1;
  return (
    <li ref={row} class="entry" data-id={entry.id} tabIndex={tabIndex}>
      <EntryWords entry={entry} terms={terms} />
      <div class="about">
        <EntryMeta entry={entry} terms={terms} />
        <div class="actions">
          {acts && (
            <>
              <Act
                name="star"
                named="popup.entry.star"
                pressed={entry.starred}
                tabIndex={tabIndex}
                act={() => star(entry)}
              />
              <Act name="edit" named="popup.entry.edit" tabIndex={tabIndex} act={() => setEditing(true)} />
              <Act name="delete" named="popup.entry.delete" tabIndex={tabIndex} act={() => remove(entry)} />
            </>
          )}
        </div>
      </div>
    </li>
  );
}

interface ActProps {
  name: 'star' | 'edit' | 'delete';
  named: Key;
  pressed?: boolean;
  tabIndex: number;
  act(): void;
}

function Act({ name, named, pressed, tabIndex, act }: ActProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="act"
      data-act={name}
      aria-label={t(named)}
      title={t(named)}
      tabIndex={tabIndex}
      onClick={act}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon name={name} filled={pressed ?? false} />
    </button>
  );
}
