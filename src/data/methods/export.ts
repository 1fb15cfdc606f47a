import type { ExportedFile, ExportFormat, JobId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { calendarOf } from '../export/calendar.ts';
import { KeptExports } from '../export/kept.ts';
import type { Selection } from '../export/selection.ts';
import { inThread } from '../thread/in-thread.ts';
import type { Handlers } from './handlers.ts';
import { resolveCompanies, resolvePeople } from './whom.ts';

const ENDINGS: Record<ExportFormat, string> = { json: 'json', vcard: 'vcf', csv: 'csv', ics: 'ics', markdown: 'zip' };
/** What of the book a format holds. */
const NAMES: Record<ExportFormat, string> = {
  json: 'book',
  vcard: 'people',
  csv: 'people',
  ics: 'dates',
  markdown: 'notes',
};

/** Files wait to be fetched as long as their book is open. */
const kept = new WeakMap<Book, KeptExports>();

function keptOf(book: Book): KeptExports {
  const present = kept.get(book) ?? new KeptExports();
  kept.set(book, present);
  return present;
}

export const exportHandlers: Handlers<
  'export.book' | 'export.people' | 'export.companies' | 'export.piece' | 'import.book'
> = {
  'export.book': writeOut,
  'export.people': async (book, { ids, all, ...asked }) =>
    writeOut(book, asked, { kind: 'people', ids: await resolvePeople(book, { ids, all }) }),
  'export.companies': async (book, { ids, all, ...asked }) =>
    writeOut(book, asked, { kind: 'companies', ids: await resolveCompanies(book, { ids, all }) }),

  'export.piece': (book, { exportId, piece }) => keptOf(book).piece(exportId, piece),

  'import.book'({ path, clock, jobs, writer }, { fileName, content, jobId }) {
    return jobs.run(jobId, (job) =>
      writer.aside(() => inThread('readBack', { path, fileName, content, now: clock.now() }, job)),
    );
  },
};

interface Asked {
  readonly format: ExportFormat;
  readonly confidential: boolean;
  readonly jobId?: JobId | undefined;
}

async function writeOut(
  book: Book,
  { format, confidential, jobId }: Asked,
  only?: Selection | undefined,
): Promise<ExportedFile> {
  const { path, clock } = book;
  const today = clock.today();
  // What holds confidential items says so by its name too.
  const secret = confidential && holdsConfidential(format) ? '-confidential' : '';
  const fileName = `kith-${only ? nameOf(only, format) : NAMES[format]}${secret}-${today}.${ENDINGS[format]}`;
  if (format === 'ics')
    return { fileName, content: await calendarOf(book, only), encoding: 'utf8', leftOut: 0, more: null };
  const input = { path, format, confidential, only, now: clock.now(), today };
  const written = await book.jobs.run(jobId, (job) => inThread('writeOut', input, job));
  return keptOf(book).first(fileName, written);
}

/** `12-people`, `12-people-notes` */
function nameOf({ kind, ids }: Selection, format: ExportFormat): string {
  const what = `${ids.length}-${kind}`;
  return format === 'ics' || format === 'markdown' ? `${what}-${NAMES[format]}` : what;
}

const holdsConfidential = (format: ExportFormat): boolean => format === 'json' || format === 'markdown';
