/**
 * Whether a key press in a text field means "done": Enter without Shift, and not the Enter that ends a word in an
 * input method (key code 229 where the browser doesn't say so).
 */
export function isDone(event: KeyboardEvent): boolean {
  const { key, shiftKey, isComposing, keyCode, target } = event;
  const typing = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return typing && key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}
