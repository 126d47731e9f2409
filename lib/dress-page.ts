import type { Settings } from './domain/settings';
import type { Words } from './i18n/i18n';

/** Tells the document how it is to be read and seen: its language, which way it is written, its colours, its motion. */
export function dressPage(
  { language, direction }: Pick<Words, 'language' | 'direction'>,
  { look, still }: Pick<Settings, 'look' | 'still'>,
): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction;
  root.dataset.look = look;
  root.classList.toggle('still', still);
}
