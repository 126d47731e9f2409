import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseTags } from '../../lib/domain/journal-days';
import { useWords } from '../i18n';

/** The person's own tags that begin like what is typed, without those that are there. */
export type TagsLike = (typed: string, without: readonly string[]) => Promise<readonly string[]>;

interface Props {
  value: string;
  spellcheck: boolean;
  change(tags: string): void;
  tagsLike: TagsLike;
  /** Takes the focus when it appears. */
  focus?: boolean;
}

const separator = /[,،、，;\n]/u;

/** Tags in one line, completed from the person's own. Enter and Tab take the one that is marked; Esc puts the list away. */
export function TagField({ value, spellcheck, change, tagsLike, focus }: Props) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (focus) input.current?.focus();
  }, []);
  const [marked, setMarked] = useState(0);
  /** Whether the arrows went to an option: then it is taken though nothing is typed. */
  const [moved, setMoved] = useState(false);
  const before = value.split(separator).slice(0, -1);
  const typed = value.split(separator).at(-1)?.trim() ?? '';
  const [options, setOptions] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLatest = true;
    if (open) {
      void tagsLike(typed.replace(/^#/, ''), parseTags(before.join(','))).then((own) => isLatest && setOptions(own));
    } else setOptions([]);
    return () => {
      isLatest = false;
    };
  }, [value, open]);
  const shown = options.length > 0 && !(options.length === 1 && options[0] === typed);
  const at = Math.min(marked, options.length - 1);

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const isChosen = typed !== '' || moved;
  const mark = (next: number): void => {
    setMarked(next % options.length);
    setMoved(true);
  };
  const take = (tag: string): void => {
    change(`${[...before.map((one) => one.trim()), tag].join(', ')}, `);
    setMarked(0);
    setMoved(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!shown || event.isComposing) return;
    const option = options[at];
    // What was neither typed nor gone to is no choice: then Enter saves the form and Tab goes on.
    if ((event.key === 'Enter' || event.key === 'Tab') && option && isChosen) take(option);
    else if (event.key === 'ArrowDown') mark(moved || typed ? at + 1 : at);
    else if (event.key === 'ArrowUp') mark(at - 1 + options.length);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tags">
      <label class="quiet" for={id}>
        {t('popup.edit.tags')}
      </label>
      <input
        ref={input}
        id={id}
        class="field"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-own`}
        {...(shown && isChosen && { 'aria-activedescendant': `${id}-${at}` })}
        autocomplete="off"
        spellcheck={spellcheck}
        dir="auto"
        maxLength={1_000}
        value={value}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setOpen(true);
          setMarked(0);
          setMoved(false);
          change(event.currentTarget.value);
        }}
      />
      <div
        ref={list}
        id={`${id}-own`}
        class="own-tags"
        role="listbox"
        aria-label={t('popup.edit.ownTags')}
        hidden={!shown}
      >
        {options.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
          <div
            key={tag}
            id={`${id}-${index}`}
            class="chip"
            role="option"
            tabIndex={-1}
            aria-selected={isChosen && index === at}
            dir="auto"
            // Before the field loses the focus, which would take the list away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
