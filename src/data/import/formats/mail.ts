import { addressParser, decodeWords } from 'postal-mime';
import {
  emptyFile,
  type FileInMaking,
  isEmail,
  lineOf,
  type Mention,
  spokenName,
} from '../../../domain/import/records.ts';
import { dateOf } from '../../../domain/reminders/hours.ts';
import type { Job } from '../../jobs.ts';
import { isMachine, OwnAddresses } from './own-addresses.ts';

const WANTED = /^(from|to|cc|date|subject|list-id|list-unsubscribe|precedence|auto-submitted)$/;
/** Longer heads are not written by people. */
const LONGEST_HEAD = 64_000;
const MOST_RECIPIENTS = 10;

interface Mail {
  readonly line: number;
  readonly on: string;
  readonly from: Mention;
  readonly to: readonly Mention[];
  readonly subject: string | null;
}

/**
 * Who wrote with whom and when, of a mailbox (mbox) or a single mail. Only heads are read, never bodies. Newsletters,
 * lists and machines are left out. What two people wrote on one day in one direction is one record.
 *
 * @param text with `\n` as line end
 */
export function readMailbox(
  text: string,
  options: { readonly today: string; readonly timeZone: string },
  job: Job,
): FileInMaking {
  const file = emptyFile();
  const mails: Mail[] = [];
  let bulk = 0;
  for (const { line, head } of heads(text)) {
    const read = mailOf(head, line, options.timeZone);
    if (read === 'bulk') bulk += 1;
    else if (read === null || read.on > options.today)
      file.rejects.push({
        line,
        reason: 'The mail has no sender, recipient or date.',
        cells: [lineOf(head.get('subject')) ?? ''],
      });
    else mails.push(read);
    job.check();
    job.progress('reading', mails.length, null);
  }
  if (bulk > 0)
    file.warnings.push(
      bulk === 1
        ? '1 newsletter or automatic mail was left out.'
        : `${bulk} newsletters and automatic mails were left out.`,
    );
  const own = new OwnAddresses(mails.map(({ from, to }) => [from, ...to].flatMap(({ email }) => email ?? [])));
  if (!own.known && mails.length > 0)
    file.warnings.push('It cannot be told which address is yours, so who wrote to whom is left open.');
  const seen = new Set<string>();
  for (const mail of mails) {
    const mine = mail.from.email !== null && own.has(mail.from.email);
    const direction = own.known ? (mine ? 'out' : 'in') : null;
    const others = mine ? mail.to : own.known ? [mail.from] : [mail.from, ...mail.to];
    for (const other of others) {
      if (other.email === null || own.has(other.email) || isMachine(other.email)) continue;
      const key = `${mail.on}|${direction ?? ''}|${other.email}`;
      if (seen.has(key)) continue;
      seen.add(key);
      file.interactions.push({
        line: mail.line,
        key,
        kind: 'email',
        on: mail.on,
        direction,
        note: mail.subject,
        people: [other],
      });
    }
  }
  return file;
}

/** The heads of the mails, unfolded, by the name of the field. */
function* heads(text: string): Generator<{ line: number; head: Map<string, string> }> {
  let at = 0;
  let line = 1;
  let after = true;
  let fresh = !/^From /.test(text);
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (fresh || (after && text.startsWith('From ', at) && /\d{4}/.test(text.slice(at, Math.min(end, at + 300))))) {
      const begin = fresh ? at : end + 1;
      const stop = text.indexOf('\n\n', begin - 1);
      const headEnd = stop === -1 ? text.length : stop;
      const head = text.slice(begin, Math.min(headEnd, begin + LONGEST_HEAD));
      yield { line, head: fieldsOf(head) };
      line += countLines(text, at, headEnd);
      at = headEnd;
      after = true;
      if (fresh && at >= text.length) return;
      fresh = false;
      if (at < text.length) {
        // The blank line that ends the head.
        at += 1;
        line += 1;
      }
      continue;
    }
    after = end === at;
    at = end + 1;
    line += 1;
  }
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name: string | null = null;
  for (const line of head.split('\n')) {
    if (/^[ \t]/.test(line)) {
      if (name) fields.set(name, `${fields.get(name)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon > 0 ? line.slice(0, colon).toLowerCase() : null;
    if (name && WANTED.test(name) && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
    else name = null;
  }
  return fields;
}

function mailOf(head: ReadonlyMap<string, string>, line: number, timeZone: string): Mail | 'bulk' | null {
  const precedence = head.get('precedence') ?? '';
  const automatic = head.get('auto-submitted') ?? 'no';
  if (head.has('list-id') || head.has('list-unsubscribe') || /bulk|list|junk/i.test(precedence) || automatic !== 'no')
    return 'bulk';
  const [from] = addresses(head.get('from'));
  const to = [...addresses(head.get('to')), ...addresses(head.get('cc'))];
  const moment = Date.parse((head.get('date') ?? '').replace(/\s*\([^)]*\)\s*$/, ''));
  if (!from || Number.isNaN(moment) || moment < 0) return null;
  if (isMachine(from.email ?? '') || to.length > MOST_RECIPIENTS) return 'bulk';
  if (to.length === 0) return null;
  return { line, on: dateOf(moment, timeZone), from, to, subject: lineOf(words(head.get('subject') ?? '')) };
}

const words = (text: string): string => {
  try {
    return decodeWords(text);
  } catch {
    return text;
  }
};

function addresses(field: string | undefined): Mention[] {
  if (!field) return [];
  return addressParser(field.slice(0, 20_000), { flatten: true }).flatMap((one) => {
    const email = ('address' in one ? one.address : undefined)?.trim().toLowerCase();
    if (!email || !isEmail(email)) return [];
    const name = lineOf(words(one.name ?? ''));
    return [{ name: name && !isEmail(name) ? spokenName(name) : null, email, profile: null }];
  });
}
