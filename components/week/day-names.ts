import type { View } from '../../lib/domain/period';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';

/** Names days in the person's language: by their weekday in a week, by their date in what is longer. */
export function useDayNames(view: View = 'week'): (day: string, length?: 'long' | 'short') => string {
  const { date } = useWords();
  return (day, length = 'long') =>
    date(middayUtc(day), {
      ...(view === 'week' ? { weekday: length } : { day: 'numeric', month: length }),
      timeZone: 'UTC',
    });
}
