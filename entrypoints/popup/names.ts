import { useMemo } from 'preact/hooks';
import { feelingName } from '../../components/i18n';
import type { Names } from '../../lib/domain/search';
import type { Words } from '../../lib/i18n/i18n';

/** The names by which a search finds what an entry holds as an id, in the person's language. */
export function useNames(words: Words): Names {
  return useMemo(
    () => ({
      feeling: (feeling) => feelingName(words, feeling),
      choice: (choice) => words.t(`choice.${choice}`),
      trigger: (trigger) => words.t(`trigger.${trigger}`),
    }),
    [words],
  );
}
