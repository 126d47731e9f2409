import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  change(text: string): void;
  /** Shows the label above the field; else it is the placeholder. */
  labelled?: boolean;
  rows?: number;
  spellcheck: boolean;
  focus?: boolean;
  maxLength?: number;
  class?: string;
}

/**
 * A field for the person's own words. It grows with them. Browsers keep typed words in session and form files unless
 * told not to, and cloud spelling sends them away, hence the two attributes.
 */
export function OwnWords({
  label,
  value,
  change,
  labelled,
  rows = 1,
  spellcheck,
  focus,
  maxLength = 2_000,
  ...rest
}: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    // Where the browser sizes the field itself, asking for its height would only lay the page out once more.
    if (!area || CSS.supports('field-sizing: content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <>
      {labelled && (
        <label class="quiet" for={id}>
          {label}
        </label>
      )}
      <textarea
        ref={field}
        id={id}
        class={`field ${rest.class ?? ''}`}
        rows={rows}
        style={{ '--rows': rows }}
        value={value}
        maxLength={maxLength}
        autocomplete="off"
        spellcheck={spellcheck}
        dir="auto"
        {...(labelled ? {} : { 'aria-label': label, placeholder: label })}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </>
  );
}
