import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { bookJson } from './book-json.ts';
import { companiesCsv, readCompanies } from './companies.ts';
import { csvOf } from './csv.ts';
import { notesArchive } from './notes.ts';
import { readPeople } from './people.ts';
import type { ExportTasks } from './tasks.ts';
import { vcardOf } from './vcard.ts';

/** Writes the book, or its people or notes, in a format; all of it of one moment, whatever is written meanwhile. */
export function writeOut(input: ExportTasks['writeOut']['input'], job: Job): ExportTasks['writeOut']['output'] {
  const db = connect(input.path, { readonly: true });
  try {
    job.progress('reading', 0, null);
    const read = db.transaction((): ExportTasks['writeOut']['output'] => {
      const { format, confidential, now, today, only } = input;
      const people = only?.kind === 'people' ? only.ids : undefined;
      switch (format) {
        case 'json': {
          const { text, leftOut } = bookJson(db, confidential, now, job.check, only);
          return { content: text, encoding: 'utf8', leftOut };
        }
        case 'vcard':
          return { content: readPeople(db, today, people).map(vcardOf).join(''), encoding: 'utf8', leftOut: 0 };
        case 'csv':
          return {
            content:
              only?.kind === 'companies'
                ? companiesCsv(readCompanies(db, today, only.ids))
                : csvOf(readPeople(db, today, people)),
            encoding: 'utf8',
            leftOut: 0,
          };
        case 'markdown': {
          const { bytes, leftOut } = notesArchive(db, confidential, now, job.check, only);
          return { content: Buffer.from(bytes).toString('base64'), encoding: 'base64', leftOut };
        }
      }
    });
    return read();
  } finally {
    db.close();
  }
}
