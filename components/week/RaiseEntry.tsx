import { useState } from 'preact/hooks';
import { type RaiseField, type RaiseRow, raiseFields } from '../../lib/domain/raise';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';

interface Props extends RaiseRow {
  included: boolean;
  spellcheck: boolean;
  /** Null where it can't be moved that way. */
  up: (() => void) | null;
  down: (() => void) | null;
  include(included: boolean): void;
  say(field: RaiseField, text: string): void;
  picture(): void;
}

/** One starred entry on the sheet: its parts, to be reworded, moved, left out, or made a picture. */
export function RaiseEntry({ day, item, included, spellcheck, up, down, include, say, picture }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const said = raiseFields.filter((field) => item[field].trim());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    (event.key === 'ArrowUp' ? up : down)?.();
  };
  return (
    <li class={included ? undefined : 'left-out off-paper'} onKeyDown={onKeyDown}>
      <h2 class="quiet">{day}</h2>
      {editing ? (
        <div class="line-edit">
          {raiseFields.map((field) => (
            <OwnWords
              key={field}
              label={t(`raise.${field}`)}
              labelled
              value={item[field]}
              change={(text) => say(field, text)}
              spellcheck={spellcheck}
              maxLength={20_000}
              focus={field === 'situation'}
            />
          ))}
        </div>
      ) : (
        <dl>
          {said.map((field) => (
            <div key={field}>
              <dt class="quiet">{t(`raise.${field}`)}</dt>
              <dd class="own" dir="auto">
                {item[field]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="ways quiet off-paper">
        <label class="include">
          <input type="checkbox" checked={included} onChange={({ currentTarget }) => include(currentTarget.checked)} />{' '}
          {t('raise.include')}
        </label>
        <button type="button" class="link" onClick={() => setEditing(!editing)}>
          {t(editing ? 'raise.done' : 'raise.edit')}
        </button>
        <button type="button" class="link" disabled={!up} onClick={() => up?.()}>
          {t('raise.up')}
        </button>
        <button type="button" class="link" disabled={!down} onClick={() => down?.()}>
          {t('raise.down')}
        </button>
        <button type="button" class="link" onClick={picture}>
          {t('raise.picture')}
        </button>
      </p>
    </li>
  );
}
