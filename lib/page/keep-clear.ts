import type { Host } from './host';

const gapPx = 8;

/**
 * Moves the pill up (or down, in a top corner) until it covers none of the obstacles; the composer is one. Where there
 * is no room left it stays in its corner.
 */
export function keepClear(host: Host, pill: Element, obstacles: readonly Element[]): void {
  const { box } = host;
  const fromTop = box.dataset.corner?.startsWith('top') ?? false;
  box.style.removeProperty('inset-block');
  const own = pill.getBoundingClientRect();
  const covered = obstacles
    .map((obstacle) => obstacle.getBoundingClientRect())
    .filter((rect) => rect.width > 0 && rect.height > 0 && overlaps(rect, own));
  if (covered.length === 0) return;
  const shift = fromTop
    ? Math.max(...covered.map((rect) => rect.bottom)) + gapPx
    : window.innerHeight - Math.min(...covered.map((rect) => rect.top)) + gapPx;
  if (shift + own.height > window.innerHeight) return;
  box.style.insetBlock = fromTop ? `${shift}px auto` : `auto ${shift}px`;
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
