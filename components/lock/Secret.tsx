import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  change(secret: string): void;
  /** What is wrong with it, said below the field. */
  off?: string | undefined;
  hint?: string;
  focus?: boolean;
}

/** A field for a passphrase. Nothing of it is kept by the browser, and nothing is given away about it. */
export function Secret({ label, value, change, off, hint, focus = false }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  // What was refused is typed anew: the field gets the focus and shows it.
  useLayoutEffect(() => {
    if (off) field.current?.select();
  }, [off]);
  return (
    <div class="labelled secret">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field plain"
        type="password"
        value={value}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        dir="ltr"
        aria-invalid={off ? 'true' : undefined}
        aria-describedby={`${id}-said`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-said`} class={off ? 'off' : 'quiet'} role={off ? 'alert' : undefined}>
        {off ?? hint}
      </p>
    </div>
  );
}
