/** Three good things help in blocks of ten to fifteen shifts, not every day for ever (Sexton & Adair 2019; see the deck). */
const blockShifts = 12;
const restDays = 14;
const dayMs = 24 * 60 * 60 * 1000;

const dayNumber = (day: string): number => Math.round(Date.parse(day) / dayMs);

/**
 * The calendar day from which good things are asked for again, or null where they are not resting. `days` are those on
 * which good things were kept, oldest first. A block ends by itself where two weeks lie between two of its days.
 */
export function goodThingsRest(days: readonly string[], today: string): string | null {
  let shifts = 0;
  let last: string | null = null;
  for (const day of days) {
    if (day === last) continue;
    shifts = last !== null && dayNumber(day) - dayNumber(last) < restDays ? shifts + 1 : 1;
    last = day;
  }
  if (last === null || shifts < blockShifts) return null;
  const again = dayNumber(last) + restDays;
  return dayNumber(today) < again ? new Date(again * dayMs).toISOString().slice(0, 10) : null;
}
