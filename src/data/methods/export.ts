import type { ExportFormat } from '../../contract/index.ts';
import { calendarOf } from '../export/calendar.ts';
import { inThread } from '../thread/in-thread.ts';
import type { Handlers } from './handlers.ts';

const NAMES: Record<ExportFormat, readonly [name: string, ending: string]> = {
  json: ['kith-book', 'json'],
  vcard: ['kith-people', 'vcf'],
  csv: ['kith-people', 'csv'],
  ics: ['kith-dates', 'ics'],
  markdown: ['kith-notes', 'zip'],
};

export const exportHandlers: Handlers<'export.book' | 'import.book'> = {
  async 'export.book'(book, { format, confidential, people, jobId }) {
    const { path, clock } = book;
    const today = clock.today();
    const [name, ending] = NAMES[format];
    // What holds confidential items says so by its name too.
    const fileName = `${name}${confidential && holdsConfidential(format) ? '-confidential' : ''}-${today}.${ending}`;
    if (format === 'ics') return { fileName, content: await calendarOf(book), encoding: 'utf8', leftOut: 0 };
    const input = { path, format, confidential, people, now: clock.now(), today };
    return { fileName, ...(await book.jobs.run(jobId, (job) => inThread('writeOut', input, job))) };
  },

  'import.book'({ path, clock, jobs, writer }, { fileName, content, jobId }) {
    return jobs.run(jobId, (job) =>
      writer.aside(() => inThread('readBack', { path, fileName, content, now: clock.now() }, job)),
    );
  },
};

const holdsConfidential = (format: ExportFormat): boolean => format === 'json' || format === 'markdown';
