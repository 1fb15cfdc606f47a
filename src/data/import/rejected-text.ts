import type { RowReject } from '../../contract/index.ts';

/** How a record of a text says why it was rejected; readers leave it out. */
const why = ({ line, reason }: RowReject): string => `line ${line}: ${reason}`;
const CRLF = '\r\n';

/** The lines of records, by the lines on which they begin; `ends` tells the last line of one. */
function* recordsOf(text: string, rejects: readonly RowReject[], ends: (line: string) => 'last' | 'after' | null) {
  const lines = text.split('\n');
  for (const reject of rejects) {
    const own = [lines[reject.line - 1] ?? ''];
    for (let at = reject.line; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const end = ends(line);
      if (end === 'after') break;
      own.push(line);
      if (end === 'last') break;
    }
    yield { reject, lines: own };
  }
}

/** The rejected cards as they stand in the file, each with `X-KITH-REJECTED`. */
export function rejectedCards(text: string, rejects: readonly RowReject[]): string {
  const ends = (line: string) =>
    /^END:\s*VCARD\s*$/i.test(line) ? 'last' : /^BEGIN:\s*VCARD\s*$/i.test(line) ? 'after' : null;
  const cards = [...recordsOf(text, rejects, ends)].map(({ reject, lines: [first = '', ...rest] }) => {
    const begins = /^BEGIN:/i.test(first);
    const body = begins ? rest : [first, ...rest];
    const ended = /^END:/i.test(body.at(-1) ?? '');
    return ['BEGIN:VCARD', `X-KITH-REJECTED:${why(reject)}`, ...body, ...(ended ? [] : ['END:VCARD'])].join(CRLF);
  });
  return `${cards.join(CRLF)}${CRLF}`;
}

/** The rejected events as they stand in the file, in a calendar with its time zones. */
export function rejectedEvents(text: string, rejects: readonly RowReject[]): string {
  const ends = (line: string) => (/^END:\s*VEVENT\s*$/i.test(line) ? 'last' : null);
  const events = [...recordsOf(text, rejects, ends)].map(({ reject, lines: [first = '', ...rest] }) =>
    [first, `X-KITH-REJECTED:${why(reject)}`, ...rest].join(CRLF),
  );
  const zones = text.match(/^BEGIN:VTIMEZONE$[\s\S]*?^END:VTIMEZONE$/gim) ?? [];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Rejected events//EN',
    ...zones.map((zone) => zone.replaceAll('\n', CRLF)),
    ...events,
    'END:VCALENDAR',
    '',
  ].join(CRLF);
}

/** The heads of the rejected mails, as a mailbox; never what is in them. */
export function rejectedMails(text: string, rejects: readonly RowReject[]): string {
  const ends = (line: string) => (line === '' ? 'after' : null);
  const mails = [...recordsOf(text, rejects, ends)].map(({ reject, lines: [first = '', ...rest] }) => {
    const envelope = /^From /.test(first);
    return [
      envelope ? first : 'From - Thu Jan  1 00:00:00 1970',
      `X-Kith-Rejected: ${why(reject)}`,
      ...(envelope ? [] : [first]),
      ...rest,
      '',
      '',
    ].join('\n');
  });
  return mails.join('\n');
}
