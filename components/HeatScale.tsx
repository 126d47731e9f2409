import type { Heat } from '../lib/domain/entry';
import { useWords } from './i18n';

const heats = [1, 2, 3, 4, 5] as const;

interface Props {
  label: string;
  value: Heat | null;
  choose(heat: Heat | null): void;
}

/** How hot it feels, 1 calm to 5 boiling; choosing the same again takes it back. Arrow keys move, as in a radio group. */
export function HeatScale({ label, value, choose }: Props) {
  const { t } = useWords();
  const move = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: rtl ? -1 : 1,
      ArrowLeft: rtl ? 1 : -1,
      ArrowUp: 1,
      ArrowDown: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = heats[Math.min(4, Math.max(0, (value ?? (step > 0 ? 0 : 6)) - 1 + step))];
    if (!next) return;
    choose(next);
    (event.currentTarget as Element).querySelectorAll('button')[next - 1]?.focus();
  };
  return (
    <div class="heat" role="radiogroup" aria-label={label} onKeyDown={move}>
      {heats.map((heat) => (
        <button
          key={heat}
          type="button"
          role="radio"
          class={`heat-${heat}`}
          aria-checked={value === heat}
          aria-label={t(`heat.${heat}`)}
          title={t(`heat.${heat}`)}
          tabIndex={value === heat || (value === null && heat === 1) ? 0 : -1}
          onClick={() => choose(value === heat ? null : heat)}
        >
          {heat}
        </button>
      ))}
    </div>
  );
}
