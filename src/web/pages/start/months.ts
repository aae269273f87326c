/** Every month from one to another, both included: `2023-11`, `2023-12`, `2024-01`. At most a hundred years of them. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (first === '' || last === '') return [];
  return Array.from({ length: Math.min(1200, to - from + 1) }, (_, index) => textOf(from + index));
}

/** A month by its name in the reader's language. */
export function monthName(month: string, locale: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const textOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
