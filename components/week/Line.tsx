import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { useFocusBack } from '../use-focus-back';

interface Props {
  line: string;
  editing: boolean;
  spellcheck: boolean;
  edit(editing: boolean): void;
  /** Whether to ask if it still holds. */
  asks: boolean;
  answered(): void;
  /** Resolves to whether it was written. */
  keep(line: string): Promise<boolean>;
}

/** The person's one sentence on what they want to leave behind, changed where it stands. */
export function Line({ line, editing, spellcheck, edit, asks, answered, keep }: Props) {
  const { t } = useWords();
  const opener = useFocusBack(editing);
  if (!editing) {
    return (
      <section class="line">
        <p class="quiet">
          {t('week.line')}{' '}
          <button ref={opener} type="button" class="link off-paper" onClick={() => edit(true)}>
            {t('week.line.edit')}
          </button>
        </p>
        <p class="own large" dir="auto">
          {line}
        </p>
        {asks && (
          <p class="quiet ways off-paper">
            {t('week.line.ask')}
            <button type="button" class="link" onClick={answered}>
              {t('week.line.still')}
            </button>
            <button type="button" class="link" onClick={() => edit(true)}>
              {t('week.line.change')}
            </button>
            <button type="button" class="link" onClick={answered}>
              {t('week.line.later')}
            </button>
          </p>
        )}
      </section>
    );
  }
  return <LineEdit line={line} spellcheck={spellcheck} keep={keep} close={() => edit(false)} />;
}

interface EditProps extends Pick<Props, 'line' | 'spellcheck' | 'keep'> {
  close(): void;
}

function LineEdit({ line, spellcheck, keep, close }: EditProps) {
  const { t } = useWords();
  const [text, setText] = useState(line);
  const save = async (): Promise<void> => {
    if (await keep(text.trim())) close();
  };
  return (
    <form
      class="line-edit"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <OwnWords
        label={t('week.line')}
        labelled
        value={text}
        change={setText}
        spellcheck={spellcheck}
        maxLength={400}
        focus
      />
      <div class="ways">
        <button type="button" class="button" onClick={close}>
          {t('week.line.cancel')}
        </button>
        <button type="submit" class="button main">
          {t('week.line.save')}
        </button>
      </div>
    </form>
  );
}
