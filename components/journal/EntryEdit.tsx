import { useEffect, useRef, useState } from 'preact/hooks';
import { type Edit, editOf } from '../../lib/domain/edit';
import type { Entry, Kind } from '../../lib/domain/entry';
import { parseTags } from '../../lib/domain/journal-days';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { CardFields } from './CardFields';
import { loggedKinds } from './Composer';
import { DayFields } from './DayFields';
import { isDone } from './enter';
import { TagField, type TagsLike } from './TagField';

interface Props {
  entry: Entry;
  spellcheck: boolean;
  tagsLike: TagsLike;
  save(changed: Edit): void;
  cancel(): void;
}

/** A reflection may become something else; nothing typed becomes a reflection, which a card alone makes. */
const kindsOf = (kind: Kind): readonly Exclude<Kind, 'day-close'>[] =>
  kind === 'reflection' ? [kind, ...loggedKinds] : loggedKinds;

/** An entry, open to be changed where it stands. Esc leaves it as it was. */
export function EntryEdit({ entry, spellcheck, tagsLike, save, cancel }: Props) {
  const { t } = useWords();
  const [edit, setEdit] = useState(editOf(entry));
  // Ready for one more: what stands behind the last comma is completed.
  const [tags, setTags] = useState(entry.tags.map((tag) => `${tag}, `).join(''));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const done = (): void => save({ ...edit, tags: parseTags(tags) });
  const change = (said: Partial<Edit>): void => setEdit((before) => ({ ...before, ...said }));
  const isDay = entry.kind === 'day-close';
  return (
    <form
      ref={form}
      class="edit"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        // Unhandled, Esc would close the whole popup.
        if (event.key === 'Escape') cancel();
        else if (isDone(event)) done();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {isDay ? (
        edit.day && <DayFields day={edit.day} spellcheck={spellcheck} change={(day) => change({ day })} />
      ) : (
        <>
          <OwnWords
            label={t('popup.edit.text')}
            value={edit.text}
            change={(text) => change({ text })}
            spellcheck={spellcheck}
            maxLength={20_000}
            focus
          />
          <ChipChoice<Kind>
            label={t('popup.add.kind')}
            options={kindsOf(entry.kind)}
            chosen={[edit.kind]}
            name={(option) => t(`popup.kind.${option}`)}
            toggle={(kind) => change({ kind })}
          />
          <CardFields edit={edit} spellcheck={spellcheck} change={change} />
        </>
      )}
      <TagField value={tags} spellcheck={spellcheck} change={setTags} tagsLike={tagsLike} />
      <div class="ways">
        <button type="button" class="button" onClick={cancel}>
          {t('popup.edit.cancel')}
        </button>
        <button type="submit" class="button main">
          {t('popup.edit.save')}
        </button>
      </div>
    </form>
  );
}
