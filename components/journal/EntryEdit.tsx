import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry, Kind } from '../../lib/domain/entry';
import { parseTags } from '../../lib/domain/journal-days';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { type LoggedKind, loggedKinds } from './Composer';
import { isDone } from './enter';

interface Props {
  entry: Entry;
  spellcheck: boolean;
  save(changed: { text: string; kind: Kind; tags: string[] }): void;
  cancel(): void;
}

type Editable = LoggedKind | 'reflection';

/** A reflection may become something else; nothing typed becomes a reflection, which a card alone makes. */
const kindsOf = (kind: Editable): readonly Editable[] => (kind === 'reflection' ? [kind, ...loggedKinds] : loggedKinds);

/** An entry, open to be changed where it stands. Esc leaves it as it was. */
export function EntryEdit({ entry, spellcheck, save, cancel }: Props) {
  const { t } = useWords();
  const tagsId = useId();
  const [text, setText] = useState(entry.text ?? '');
  const [kind, setKind] = useState<Editable>(entry.kind === 'day-close' ? 'win' : entry.kind);
  const [tags, setTags] = useState(entry.tags.join(', '));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const done = (): void => save({ text: text.trim(), kind, tags: parseTags(tags) });
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
      }}
    >
      <OwnWords
        label={t('popup.edit.text')}
        value={text}
        change={setText}
        spellcheck={spellcheck}
        maxLength={20_000}
        focus
      />
      <ChipChoice<Editable>
        label={t('popup.add.kind')}
        options={kindsOf(entry.kind === 'reflection' ? 'reflection' : kind)}
        chosen={[kind]}
        name={(option) => t(`popup.kind.${option}`)}
        toggle={setKind}
      />
      <label class="quiet" for={tagsId}>
        {t('popup.edit.tags')}
      </label>
      <input
        id={tagsId}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={spellcheck}
        dir="auto"
        maxLength={1_000}
        value={tags}
        onInput={(event) => setTags(event.currentTarget.value)}
      />
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
