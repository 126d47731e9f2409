interface Props<T extends string> {
  label: string;
  options: readonly T[];
  chosen: readonly T[];
  name(option: T): string;
  toggle(option: T): void;
}

/** A row of chips, each pressed or not. */
export function ChipChoice<T extends string>({ label, options, chosen, name, toggle }: Props<T>) {
  return (
    <div class="chips" role="group" aria-label={label}>
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
    </div>
  );
}
