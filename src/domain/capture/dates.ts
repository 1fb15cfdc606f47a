import { en, type ParsedResult } from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../contract/index.ts';
import { withoutNames } from './date-names.ts';
import type { Span } from './line.ts';

export interface FoundDate {
  readonly span: Span;
  readonly value: LocalDate;
}

const MONTH_ALONE =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/i;
const DURATION =
  /(?<![\p{L}\p{N}])(?:(?:in|after|within)\s+)?(?:about\s+|around\s+)?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(days?|weeks?|fortnights?|months?|quarters?|years?)(?:['’]?\s+time|\s+from\s+now|\s+later)?(?!\s+ago)(?![\p{L}\p{N}])/iu;
const CLOCK_TIME = /\d\s*(?:min|hour|hr|h\b|sec)|(?:half|an)\s+(?:an\s+)?(?:hour|minute)/i;
const FORTNIGHT_AGO = /(?<![\p{L}\p{N}])(?:a|one)\s+fortnight\s+ago(?![\p{L}\p{N}])/iu;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** What somebody will do on a day is not when one spoke. */
const OTHER_EVENT =
  /(?<![\p{L}\p{N}])(?:(?:will|would|starts?|starting|leaves?|leaving|deadline|due|joins?|joining|moves?|moving|launch\w*|going|plans?|planning|born|expects?)(?![\p{L}\p{N}])[^,;.]*|(?:until|till|by|since)\s*)$/iu;
const PLAINLY_PAST = /(?<![\p{L}\p{N}])(?:yesterday|ago|last)(?![\p{L}\p{N}])/iu;

/** When it happened: the first date that can be that; days of the week and dates without a year are past ones. */
export function findEventDate(text: string, today: LocalDate): FoundDate | null {
  const fortnight = FORTNIGHT_AGO.exec(text);
  if (fortnight)
    return { span: spanOf(fortnight), value: Temporal.PlainDate.from(today).subtract({ days: 14 }).toString() };
  for (const result of parse(text, today, false)) {
    const before = text.slice(Math.max(0, result.index - 200), result.index);
    if (OTHER_EVENT.test(before) && !PLAINLY_PAST.test(result.text)) continue;
    const value = dateOf(result);
    if (!value) continue;
    return { span: spanOf(result), value: inThePast(value, result, today) };
  }
  return null;
}

/** The first date or duration from today on. */
export function findComingDate(text: string, today: LocalDate): FoundDate | null {
  const duration = DURATION.exec(text);
  if (duration) {
    const value = after(today, duration[1] ?? '', duration[2] ?? '');
    if (value) return { span: spanOf(duration), value };
  }
  for (const result of parse(text, today, true)) {
    let value = dateOf(result);
    if (value && value < today && !result.start.isCertain('year')) {
      const date = Temporal.PlainDate.from(value);
      value = (result.start.isCertain('month') ? date.add({ years: 1 }) : date.add({ weeks: 1 })).toString();
    }
    if (value && value >= today) return { span: spanOf(result), value };
  }
  return null;
}

const spanOf = (match: { readonly index: number } & ({ readonly text: string } | readonly string[])): Span => {
  const said = 'text' in match ? match.text : (match[0] ?? '');
  return { start: match.index, end: match.index + said.replace(/[\s,;:]+$/, '').length };
};

function parse(text: string, today: LocalDate, forwardDate: boolean): ParsedResult[] {
  const { year, month, day } = Temporal.PlainDate.from(today);
  const instant = new Date(year, month - 1, day, 12);
  return en.GB.parse(withoutNames(text), { instant }, { forwardDate }).filter((result) => saysDay(result, text));
}

/** Parts of words, times of day, and a month that may be a name, are no dates. */
function saysDay({ text, index, start }: ParsedResult, whole: string): boolean {
  // For the parser a word ends at the first letter that is not English.
  if (/[\p{L}\p{M}\p{N}]$/u.test(whole.slice(Math.max(0, index - 2), index))) return false;
  if (/^[\p{L}\p{M}\p{N}]/u.test(whole.slice(index + text.length))) return false;
  if (/^(?:right\s+)?now$/i.test(text) || (CLOCK_TIME.test(text) && !/\sago$/i.test(text))) return false;
  if (/^this\s+(?:morning|afternoon|evening)/i.test(text)) return true;
  if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) return false;
  const month = text.replace(/^(?:in|since|of)\s+/i, '');
  if (!MONTH_ALONE.test(month)) return true;
  return (
    month !== text || /(?<![\p{L}\p{N}])(?:in|last|this|next|since|of|early|late)\s+$/iu.test(whole.slice(0, index))
  );
}

/** Null for what no calendar of ours has. */
function dateOf({ start }: ParsedResult): LocalDate | null {
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function inThePast(value: LocalDate, { text, start }: ParsedResult, today: LocalDate): LocalDate {
  if (value <= today || /(?<![\p{L}\p{N}])(?:next|this|coming|tomorrow|in)(?![\p{L}\p{N}])/iu.test(text)) return value;
  const date = Temporal.PlainDate.from(value);
  if (start.isCertain('weekday') && !start.isCertain('day')) return date.subtract({ weeks: 1 }).toString();
  if (start.isCertain('month') && !start.isCertain('year')) return date.subtract({ years: 1 }).toString();
  return value;
}

function after(today: LocalDate, count: string, unit: string): LocalDate | null {
  const said = count.toLowerCase();
  const number = /^an?$/.test(said) ? 1 : NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said);
  const date = Temporal.PlainDate.from(today);
  const singular = unit.toLowerCase().replace(/s$/, '');
  const coming =
    singular === 'day'
      ? date.add({ days: number })
      : singular === 'week'
        ? date.add({ weeks: number })
        : singular === 'fortnight'
          ? date.add({ weeks: 2 * number })
          : singular === 'month'
            ? date.add({ months: number })
            : singular === 'quarter'
              ? date.add({ months: 3 * number })
              : date.add({ years: number });
  return coming.year > 2199 ? null : coming.toString();
}
