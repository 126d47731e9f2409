import { defaultsOf, type Settings } from '../../lib/domain/settings';

/** What sets some settings back to how they came; undefined where none of them was changed. */
export function resetOf(
  settings: Settings,
  fields: readonly (keyof Settings)[],
  change: (changed: Partial<Settings>) => void,
): (() => void) | undefined {
  const defaults = defaultsOf(settings, fields);
  return defaults ? () => change(defaults) : undefined;
}
