import { useId } from 'preact/hooks';

interface Props<T extends string | number> {
  label: string;
  options: readonly T[];
  chosen: T;
  name(option: T): string;
  choose(option: T): void;
}

/** One of several, in little room. */
export function Select<T extends string | number>({ label, options, chosen, name, choose }: Props<T>) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field plain"
        value={chosen}
        onChange={({ currentTarget }) => {
          const option = options[currentTarget.selectedIndex];
          if (option !== undefined) choose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
