import { masked } from '../../lib/domain/redact';
import { wrapped } from '../../lib/domain/wrap';
import type { Words } from '../../lib/i18n/i18n';

/** The size that messengers and feeds show whole. */
const [width, height, margin] = [1200, 630, 96];
/** Tried one after the other until all words fit. */
const sizes = [60, 50, 42, 34];
const textHeight = height - 2 * margin - 60;

/**
 * Draws a win as a picture and saves it as a PNG file. Nothing is loaded for it and nothing leaves the browser.
 * @throws {Error} where the browser can't make the file
 */
export async function savePicture(text: string, { direction }: Pick<Words, 'direction'>): Promise<void> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  draw(canvas, masked(text), direction);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture could not be made');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'space-between.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function draw(canvas: HTMLCanvasElement, text: string, direction: Words['direction']): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser draws no pictures');
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const end = direction === 'rtl' ? -1 : 1;
  const start = direction === 'rtl' ? width - margin : margin;
  pen.fillStyle = token('--paper');
  pen.fillRect(0, 0, width, height);
  // The mark: two upright bars with a space between them.
  pen.fillStyle = token('--accent');
  for (const at of [0, 22]) {
    pen.beginPath();
    pen.roundRect(start + end * at - (end < 0 ? 11 : 0), height - margin - 40, 11, 40, 4);
    pen.fill();
  }
  pen.fillStyle = token('--ink');
  pen.direction = direction;
  pen.textAlign = 'start';
  pen.textBaseline = 'top';
  const lines = (size: number): string[] => {
    pen.font = `${size}px ${token('--serif')}`;
    const most = Math.floor(textHeight / (size * 1.4));
    return wrapped(text, width - 2 * margin, most, (piece) => pen.measureText(piece).width);
  };
  const size = sizes.find((one) => !lines(one).at(-1)?.endsWith('…')) ?? sizes.at(-1) ?? 34;
  lines(size).forEach((line, at) => {
    pen.fillText(line, start, margin + at * size * 1.4);
  });
}
