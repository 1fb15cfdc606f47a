/** Month names of the user's language and of English, folded, to their numbers. */
export function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of [locale, 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        names.set(
          format
            .format(Date.UTC(2024, month - 1, 1))
            .toLowerCase()
            .replace('.', ''),
          month,
        );
      }
    }
  }
  return names;
}

const two = (value: number) => String(value).padStart(2, '0');

function compose(year: number, month?: number, day?: number): string | null {
  if (year < 1900 || year > 2200) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * What a person means by a date, as far as they know it: `2021`, `2021-03`, `3/2021`, `Mar 2021`,
 * `14 March 2021`, `March 14, 2021`, `14.3.2021` become `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when
 * it is not understood. Of two numbers before a year, the first is the day.
 */
export function parsePartialDate(text: string, locale = 'en'): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/)
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th)$/, '$1'))
    .filter(Boolean);
  if (words.length === 0 || words.length > 3) return null;
  const names = monthNames(locale);
  const named = words.find((word) => names.has(word));
  const numbers = words.filter((word) => word !== named);
  if (numbers.some((word) => !/^(\d{1,2}|\d{4})$/.test(word))) return null;
  const years = numbers.filter((word) => word.length === 4);
  if (years.length !== 1) return null;
  const year = Number(years[0]);
  const rest = numbers.filter((word) => word.length !== 4).map(Number);
  if (named) return compose(year, names.get(named), rest[0]);
  const yearFirst = words[0]?.length === 4;
  return yearFirst
    ? compose(year, rest[0], rest[1])
    : compose(year, rest.at(-1), rest.length === 2 ? rest[0] : undefined);
}
