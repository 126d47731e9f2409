import { useId } from 'preact/hooks';
import type { Heat } from '../lib/domain/entry';
import { useWords } from './i18n';

const heats = [1, 2, 3, 4, 5] as const;

interface Props {
  label: string;
  value: Heat | null;
  choose(heat: Heat | null): void;
}

/** How hot it feels, 1 calm to 5 boiling; choosing the same again takes it back. */
export function HeatScale({ label, value, choose }: Props) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="heat">
      <legend class="quiet">{label}</legend>
      {heats.map((heat) => (
        <label key={heat} class={`heat-${heat}`} title={t(`heat.${heat}`)}>
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            aria-label={t(`heat.${heat}`)}
            checked={value === heat}
            onChange={() => choose(heat)}
            onClick={() => value === heat && choose(null)}
          />
          {heat}
        </label>
      ))}
    </fieldset>
  );
}
