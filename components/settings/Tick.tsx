interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  change(checked: boolean): void;
}

/** A switch with its consequence in a sentence. */
export function Tick({ label, hint, checked, change }: Props) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <small class="quiet">{hint}</small>}
      </span>
    </label>
  );
}
