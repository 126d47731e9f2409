import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';

/** Names days of the week, long or short, in the person's language. */
export function useDayNames(): (day: string, length?: 'long' | 'short') => string {
  const { date } = useWords();
  return (day, length = 'long') => date(middayUtc(day), { weekday: length, timeZone: 'UTC' });
}
