import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  label: string;
  options: readonly T[];
  chosen: readonly T[];
  name(option: T): string;
  toggle(option: T): void;
  onKeyDown?(event: KeyboardEvent): void;
  /** What stands behind the chips, such as a field for one's own word. */
  children?: ComponentChildren;
}

/** A row of chips under its label, each pressed or not. */
export function ChipChoice<T extends string>({ label, options, chosen, name, toggle, onKeyDown, children }: Props<T>) {
  return (
    <fieldset class="chips" onKeyDown={onKeyDown}>
      <legend class="quiet">{label}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="chip"
          aria-pressed={chosen.includes(option)}
          onClick={() => toggle(option)}
        >
          {name(option)}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
