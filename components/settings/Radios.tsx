import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  options: readonly T[];
  chosen: T;
  name(option: T): string;
  hint?(option: T): string;
  choose(option: T): void;
  /** Chips stand in a row; else each option has a line of its own. */
  chips?: boolean;
  /** Where a heading above says the same. */
  hideLegend?: boolean;
}

/** One of several, as native radio buttons. */
export function Radios<T extends string>({ legend, options, chosen, name, hint, choose, chips, hideLegend }: Props<T>) {
  const group = useId();
  return (
    <fieldset class={chips ? 'chips pick' : 'rows'}>
      <legend class={hideLegend ? 'visually-hidden' : ''}>{legend}</legend>
      {options.map((option) => (
        <label key={option} class={chips ? 'chip' : 'tick'}>
          <input
            type="radio"
            class={chips ? 'visually-hidden' : ''}
            name={group}
            checked={option === chosen}
            onChange={() => choose(option)}
          />
          <span>
            {name(option)}
            {hint && <small class="quiet">{hint(option)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
