import { PartialDate } from '../../contract/index.ts';
import { CHOICES } from '../sqlite/choices.ts';
import type { Column } from './tables.ts';

const DATE = /(?:_on|_until)$|^since$/;

/** What is wrong with a value for a column, as the end of a sentence; null when nothing is. */
export function wrongWith(table: string, { name, type, notnull }: Column, value: unknown): string | null {
  if (value === null) return notnull ? 'is missing' : null;
  if (type === 'INTEGER') return Number.isSafeInteger(value) ? null : 'is no whole number';
  if (typeof value !== 'string') return 'is no text';
  if (name === 'id') return value === '' ? 'is empty' : null;
  // What is not said of a column that has to say something is empty.
  if (value === '' && notnull) return null;
  const words = CHOICES[`${table}.${name}`];
  if (words) return words.includes(value) ? null : 'is none of the words it may be';
  if (DATE.test(name)) return PartialDate.safeParse(value).success ? null : 'is no date';
  if (name === 'happens_at') return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'is no time';
  return name.endsWith('_at') && Number.isNaN(Date.parse(value)) ? 'is no moment' : null;
}
