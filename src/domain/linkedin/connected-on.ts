import type { LocalDate } from '../../contract/index.ts';
import { identityText } from '../identity-text.ts';

/** Beginnings of the months' names, January first, without diacritics and dots. */
const MONTHS: readonly (readonly string[])[] = [
  'jan gen ene sty led янв sij oca tam',
  'feb fev fevr febr lut uno фев velj sub hel',
  'mar marz marz marc mars mrt maer maerz marzo brez мар ozuj maa',
  'apr avr abr kwi dub апр trav nis huh',
  'may mai mag maj mei maio maggio kvet мая маи svib tou',
  'jun juin giu jui ju cze cerv июн lip haz kes',
  'jul juil lug lip июл srp tem hei',
  'aug aou ago agos sie srp avg авг kolov elo',
  'sep sept set wrz zar сен ruj eyl syy',
  'oct okt out ott paz rij окт listop eki lok',
  'nov noi lis ноя stud kas mar',
  'dec dez dic des gru pros дек ara jou dece',
].map((names) => names.split(' '));

/** Words between day, month and year: `12 de marzo de 2024`. */
const FILLERS = /\b(?:de|del|di|den|of|le|am|el|il|om|em)\b/g;
/** LinkedIn opened in May 2003. */
const FIRST_YEAR = 2003;

export type SlashOrder = 'month-first' | 'day-first';

/**
 * How a file writes dates like `05/14/23`: judged by the dates that leave no doubt; null when all of them
 * could be read both ways or both ways occur.
 */
export function slashOrderOf(texts: Iterable<string>): SlashOrder | null {
  let monthFirst = false;
  let dayFirst = false;
  for (const text of texts) {
    const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(text) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
}

/** Whether a date could be read in both orders. */
export function isAmbiguous(text: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(text) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/**
 * Reads the day of a connection as LinkedIn and the spreadsheets that saved the file again write it:
 * `12 Mar 2024`, `7-Feb-22`, `05/14/23`, `14.05.2023`, `2024-03-12`, `12 de mar. de 2024`, `2024年3月12日`,
 * `45363`. Null when it is no date, or none on which LinkedIn could have connected two people.
 */
export function readConnectedOn(text: string, order: SlashOrder, today: LocalDate): LocalDate | null {
  const date = readDate(text.trim(), order);
  return date !== null && date >= `${FIRST_YEAR}-01-01` && daysAfter(date, today) <= 1 ? date : null;
}

/** Any date such exports contain; null when it is none. */
export function readDate(text: string, order: SlashOrder): LocalDate | null {
  if (text === '') return null;
  const iso = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?:[T ].*)?$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  if (dotted) return calendarDate(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})(?:[ ,].*)?$/.exec(text);
  if (slashed) {
    const monthFirst = Number(slashed[1]) <= 12 && (order === 'month-first' || Number(slashed[2]) > 12);
    return calendarDate(slashed[3], slashed[monthFirst ? 1 : 2], slashed[monthFirst ? 2 : 1]);
  }
  if (/^\d{5}$/.test(text)) return spreadsheetDate(Number(text));
  return namedMonthDate(text);
}

function namedMonthDate(text: string): LocalDate | null {
  const plain = identityText(text)
    .replace(FILLERS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [, day, name, year] = /^(\d{1,2}) ?(\p{L}+) ?(\d{4}|\d{2})\b/u.exec(plain) ?? [];
  const [, nameFirst, dayAfter, yearAfter] = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4}|\d{2})\b/u.exec(plain) ?? [];
  const month = monthNumber(name ?? nameFirst ?? '');
  return month === null ? null : calendarDate(year ?? yearAfter, String(month), day ?? dayAfter);
}

/** The month whose listed beginning is the longest that fits. */
function monthNumber(name: string): number | null {
  let best = { month: 0, length: 0 };
  MONTHS.forEach((beginnings, index) => {
    for (const beginning of beginnings)
      if (name.startsWith(beginning) && beginning.length > best.length)
        best = { month: index + 1, length: beginning.length };
  });
  return best.month || null;
}

function calendarDate(year = '', month = '', day = ''): LocalDate | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Days since the eve of 1900, as spreadsheets count. */
const spreadsheetDate = (days: number): LocalDate => new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);

const daysAfter = (date: LocalDate, today: LocalDate): number => (Date.parse(date) - Date.parse(today)) / 86_400_000;
