const DAY = 86_400_000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970 of a day written 2026-11-22. */
export function epochDay(written: string): number {
  const [, year, month, date] = WRITTEN.exec(written) ?? [];
  const day = calendarDay(Number(year), Number(month) - 1, Number(date));
  if (new Date(day * DAY).getUTCDate() !== Number(date)) {
    throw new RangeError(`"${written}" is no day`);
  }
  return day;
}

/** @param month counted from 0; what does not fit into a month goes on in the next, or begins in the one before */
function calendarDay(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date) / DAY;
}

export function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The same day of an earlier month, or its last: a year before 29 February is 28 February. */
export function minusMonths(day: number, months: number): number {
  const from = new Date(day * DAY);
  const month = from.getUTCMonth() - months;
  const last = calendarDay(from.getUTCFullYear(), month + 1, 0);
  return Math.min(last, calendarDay(from.getUTCFullYear(), month, from.getUTCDate()));
}

export function minusYears(day: number, years: number): number {
  return minusMonths(day, 12 * years);
}
