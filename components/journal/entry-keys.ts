const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
const acts: Readonly<Record<string, string>> = { s: 'star', e: 'edit', Enter: 'edit', Delete: 'delete', '#': 'delete' };

/** Whether the keys of this element are letters: they belong to whoever types. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])');
}

/** Keys on an entry of a list: up and down to the next one in the same column, a letter for each of its buttons. */
export function keyOnEntry(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || isTyping(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target.closest<HTMLElement>('.entry');
  if (!row) return;
  const step = steps[key];
  const act = acts[key];
  if (step !== undefined) move(currentTarget, row, target, step);
  else if (act && (target === row || key !== 'Enter')) row.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
  else return;
  event.preventDefault();
}

function move(list: HTMLElement, row: HTMLElement, target: HTMLElement, step: number): void {
  const rows = [...list.querySelectorAll<HTMLElement>('.entry')];
  const next = rows[rows.indexOf(row) + step];
  if (!next) {
    // Above the first entry is the line, or the search.
    if (step < 0) document.querySelector<HTMLElement>('main .first')?.focus();
    return;
  }
  const column = [...row.querySelectorAll('.act')].indexOf(target);
  const wanted = column < 0 ? next : ([...next.querySelectorAll<HTMLElement>('.act')][column] ?? next);
  wanted.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** The arrow down, at the end of what is typed, goes on to the newest entry; elsewhere it stays the field's own. */
export function downToEntries(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== 'ArrowDown' || event.isComposing || event.shiftKey || event.altKey) return;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  if (target.selectionStart !== target.value.length) return;
  const entry = document.querySelector<HTMLElement>('.entries .entry');
  if (!entry) return;
  event.preventDefault();
  entry.focus();
}
