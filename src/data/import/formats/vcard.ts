import ICAL from 'ical.js';
import { emptyFile, type FileInMaking } from '../../../domain/import/records.ts';
import type { Job } from '../../jobs.ts';
import { contentLines } from './lines.ts';
import { Card, type Property, personOf } from './vcard-person.ts';

/** What is read of a card; pictures, keys, time stamps and the rest only make parsers fail. */
const WANTED =
  /^(?:VERSION|FN|N|NICKNAME|EMAIL|TEL|URL|ORG|TITLE|ROLE|ADR|BDAY|NOTE|CATEGORIES|UID|KIND|IMPP|RELATED|X-SOCIALPROFILE|X-ABLABEL|X-ABRELATEDNAMES|X-ABSHOWAS|X-ADDRESSBOOKSERVER-KIND|X-KIND|X-LINKEDIN)$/;
/** Of which ical.js would have the value in a certain form and throws when it is not. */
const FREE = /^((?:[A-Za-z0-9-]+\.)?)(BDAY|URL|UID|RELATED|IMPP|KIND)((?:;[^:]*)?:)/;
const MOST_LINES = 2_000;

/**
 * The people and companies of a vCard file: version 2.1, 3.0 or 4.0, one card or thousands. Cards are parsed one by
 * one, and their properties one by one where a card as a whole fails, so that what is broken costs only itself.
 *
 * @param text with `\n` as line end
 */
export function readVCards(text: string, job: Job): FileInMaking {
  const file = emptyFile();
  const seen = new Map<string, number>();
  const reject = (line: number, reason: string, cells: string[] = []) => file.rejects.push({ line, reason, cells });
  let open: { line: number; lines: string[] } | null = null;
  let stray: number | null = null;
  let cards = 0;
  for (const { line, name, text: content } of contentLines(text)) {
    if (name === 'BEGIN' && /:\s*VCARD\s*$/i.test(content)) {
      if (open) reject(open.line, 'The card has no end.');
      open = { line, lines: [] };
    } else if (name === 'END' && /:\s*VCARD\s*$/i.test(content)) {
      if (open) {
        take(open.line, open.lines);
        cards += 1;
        job.check();
        job.progress('reading', cards, null);
      } else if (stray !== null) reject(stray, 'The card has no beginning.');
      open = null;
      stray = null;
    } else if (open) {
      if (WANTED.test(name) && open.lines.length < MOST_LINES) open.lines.push(content);
    } else stray ??= line;
  }
  if (open) reject(open.line, 'The card has no end.');
  return file;

  function take(line: number, lines: readonly string[]): void {
    const card = new Card(parseCard(lines));
    if (card.kind === 'group')
      return void reject(line, 'The card is a list of people, not a person.', [card.text('FN')]);
    const read = personOf(card, line);
    if (read === null) return void reject(line, 'The card names nobody.', lines.slice(0, 5));
    const taken = seen.get(read.key);
    if (taken !== undefined)
      return void reject(line, `The same as the card on line ${taken}, which was taken.`, [read.name]);
    seen.set(read.key, line);
    if ('contacts' in read) file.people.push(read);
    else file.companies.push(read);
  }
}

function parseCard(lines: readonly string[]): Property[] {
  const version = lines.find((line) => /^VERSION:/.test(line));
  const head = /4/.test(version ?? '') ? 'VERSION:4.0' : 'VERSION:3.0';
  const free = lines.filter((line) => line !== version).map((line) => line.replace(FREE, '$1X-KITH-$2$3'));
  const parsed = parse([head, ...free]);
  return parsed ?? free.flatMap((line) => parse([head, line]) ?? []);
}

function parse(lines: readonly string[]): Property[] | null {
  try {
    const [, properties] = ICAL.parse(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n')) as [string, Property[]];
    return properties;
  } catch {
    return null;
  }
}
