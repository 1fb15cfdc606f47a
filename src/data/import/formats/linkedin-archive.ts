import { identityWords } from '../../../domain/identity-text.ts';
import { readPartialDate } from '../../../domain/import/dates.ts';
import { type FileInMaking, lineOf, type Mention, textOf } from '../../../domain/import/records.ts';
import { readDate } from '../../../domain/linkedin/connected-on.ts';
import { profileSlug } from '../../../domain/linkedin/identity.ts';
import { dateOf } from '../../../domain/reminders/hours.ts';
import type { CsvRecord } from '../records.ts';
import type { LinkedInRows } from './linkedin-tables.ts';

interface Options {
  readonly today: string;
  readonly timeZone: string;
}
type Read = (rows: LinkedInRows, file: FileInMaking, options: Options) => void;

/** Adds what a table of LinkedIn's archive says to what is read of the archive. */
export const readArchiveTable: Read = (rows, file, options) => READERS[rows.table](rows, file, options);

const reject = (file: FileInMaking, { line, cells }: CsvRecord, reason: string) =>
  file.rejects.push({ line, reason, cells: [...cells] });

/** The day of a moment as the archive writes it: `2024-03-12 10:11:12 UTC`, `11/20/24, 8:15 AM`. */
function dayOf(text: string, { timeZone, today }: Options): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?: UTC)?$/.exec(text) ?? [];
  const on = day ? dateOf(Date.parse(`${day}T${time}Z`), timeZone) : readDate(text, 'month-first');
  return on !== null && on >= '2003-01-01' && on <= today ? on : null;
}

const profile = (url: string): string | null => (profileSlug(url) === null ? null : url);

const positions: Read = ({ records, at }, file) => {
  for (const record of records) {
    const company = lineOf(at(record, 'Company Name'));
    if (company === null) {
      reject(file, record, 'The position names no company.');
      continue;
    }
    const title = lineOf(at(record, 'Title'));
    const startedOn = readPartialDate(at(record, 'Started On'));
    const endedOn = readPartialDate(at(record, 'Finished On'));
    const key = `${identityWords(company)}|${identityWords(title ?? '')}|${startedOn ?? ''}`;
    file.myJobs.push({ line: record.line, key, company, title, startedOn, endedOn });
  }
};

/** What two people wrote on one day in one direction is one record; the words are not read. */
const messages: Read = ({ records, at }, file, options) => {
  const senders = new Map<string, number>();
  const me = (record: CsvRecord) => {
    for (const url of [at(record, 'SENDER PROFILE URL'), ...at(record, 'RECIPIENT PROFILE URLS').split(',')]) {
      const slug = profileSlug(url);
      if (slug) senders.set(slug, (senders.get(slug) ?? 0) + 1);
    }
  };
  records.forEach(me);
  const [owner, times = 0] = [...senders].sort((a, b) => b[1] - a[1])[0] ?? [];
  const mine = records.length >= 3 && times >= records.length * 0.6 ? owner : null;
  const seen = new Set<string>();
  for (const record of records) {
    if (/^spam$/i.test(at(record, 'FOLDER'))) continue;
    const on = dayOf(at(record, 'DATE'), options);
    const from: Mention = {
      name: lineOf(at(record, 'FROM')),
      email: null,
      profile: profile(at(record, 'SENDER PROFILE URL')),
    };
    const urls = at(record, 'RECIPIENT PROFILE URLS').split(',').filter(Boolean);
    const names = urls.length > 1 ? at(record, 'TO').split(',') : [at(record, 'TO')];
    const to = urls.map(
      (url, index): Mention => ({
        name: urls.length === names.length ? lineOf(names[index]) : null,
        email: null,
        profile: profile(url.trim()),
      }),
    );
    if (on === null || (from.profile === null && to.every((one) => one.profile === null))) {
      reject(file, record, on === null ? 'The message has no date.' : 'The message says of nobody who it is.');
      continue;
    }
    const sent = mine !== null && profileSlug(from.profile ?? '') === mine;
    const direction = mine === null ? null : sent ? 'out' : 'in';
    for (const other of sent ? to : mine === null ? [from, ...to] : [from]) {
      const slug = profileSlug(other.profile ?? '');
      if (slug === null || slug === mine) continue;
      const key = `message|${on}|${direction ?? ''}|${slug}`;
      if (seen.has(key)) continue;
      seen.add(key);
      file.interactions.push({ line: record.line, key, kind: 'message', on, direction, note: null, people: [other] });
    }
  }
};

const invitations: Read = ({ records, at }, file, options) => {
  for (const record of records) {
    const outgoing = /^out/i.test(at(record, 'Direction'));
    const url = profile(at(record, outgoing ? 'inviteeProfileUrl' : 'inviterProfileUrl'));
    const name = lineOf(at(record, outgoing ? 'To' : 'From'));
    const on = dayOf(at(record, 'Sent At'), options);
    if (on === null || (url === null && name === null)) {
      reject(file, record, on === null ? 'The invitation has no date.' : 'The invitation names nobody.');
      continue;
    }
    const said = textOf(at(record, 'Message'));
    file.interactions.push({
      line: record.line,
      key: `invitation|${on}|${outgoing ? 'out' : 'in'}|${profileSlug(url ?? '') ?? identityWords(name ?? '')}`,
      kind: 'message',
      on,
      direction: outgoing ? 'out' : 'in',
      note: said ? `Invitation on LinkedIn: ${said}` : 'Invitation on LinkedIn',
      people: [{ name, email: null, profile: url }],
    });
  }
};

/** A recommendation is a note on who wrote it or got it. */
const recommendations: Read = ({ records, at }, file, options) => {
  for (const record of records) {
    const givenName = lineOf(at(record, 'First Name'));
    const familyName = lineOf(at(record, 'Last Name'));
    const name = [givenName, familyName].filter(Boolean).join(' ');
    const text = textOf(at(record, 'Text'));
    if (name === '' || text === null) {
      reject(file, record, name === '' ? 'The recommendation names nobody.' : 'The recommendation is empty.');
      continue;
    }
    const company = lineOf(at(record, 'Company'));
    const title = lineOf(at(record, 'Job Title'));
    const on = dayOf(at(record, 'Creation Date'), options);
    const key = `recommendation|${identityWords(name)}|${identityWords(company ?? '')}`;
    const before = file.people.find((one) => one.key === key);
    const note = { text: `Recommendation on LinkedIn: ${text}`, on };
    if (before) file.people.splice(file.people.indexOf(before), 1, { ...before, notes: [...before.notes, note] });
    else
      file.people.push({
        line: record.line,
        key,
        name,
        givenName,
        familyName,
        headline: company === null ? title : null,
        location: null,
        howMet: null,
        metOn: null,
        birthday: null,
        contacts: [],
        jobs: company === null ? [] : [{ company, title }],
        tags: [],
        notes: [note],
        aside: true,
      });
  }
};

const applications: Read = ({ records, at }, file, options) => {
  for (const record of records) {
    const company = lineOf(at(record, 'Company Name'));
    const role = lineOf(at(record, 'Job Title'));
    const heardOn = dayOf(at(record, 'Application Date'), options);
    if (heardOn === null || (company === null && role === null)) {
      reject(
        file,
        record,
        heardOn === null ? 'The application has no date.' : 'The application names neither company nor role.',
      );
      continue;
    }
    const link = lineOf(at(record, 'Job Url'));
    const key = `application|${link ?? `${identityWords(company ?? '')}|${identityWords(role ?? '')}|${heardOn}`}`;
    if (file.opportunities.some((one) => one.key === key)) continue;
    file.opportunities.push({
      line: record.line,
      key,
      company,
      role,
      heardOn,
      link: link && /^https?:/i.test(link) ? link : null,
    });
  }
};

const READERS: Readonly<Record<LinkedInRows['table'], Read>> = {
  positions,
  messages,
  invitations,
  recommendations,
  applications,
};
