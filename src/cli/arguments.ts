import { InvalidArgumentError } from 'commander';
import { LocalDate } from '../contract/index.ts';
import { today } from './words/dates.ts';

const wholeNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);

/** `--port`, as commander parses it. */
export function portArgument(text: string): number {
  const port = wholeNumber(text);
  if (!(port <= 65_535)) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** `--limit`, as commander parses it. */
export function limitArgument(text: string): number {
  const limit = wholeNumber(text);
  if (!(limit >= 1 && limit <= 200)) throw new InvalidArgumentError('A limit is a number from 1 to 200.');
  return limit;
}

/** `--on`, as commander parses it: a calendar date, `today` or `yesterday`. */
export function dateArgument(text: string): LocalDate {
  if (text === 'today') return today();
  if (text === 'yesterday') {
    const now = new Date();
    now.setDate(now.getDate() - 1);
    return today(now);
  }
  const date = LocalDate.safeParse(text);
  if (!date.success) throw new InvalidArgumentError('A date is YYYY-MM-DD, today or yesterday.');
  return date.data;
}
