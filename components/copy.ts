/**
 * Copies text on a click and returns whether it worked. The clipboard API is refused in a frame inside a helpdesk's
 * page, so this is the older way, which works in both browsers.
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  const { activeElement } = document;
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return copied;
}
