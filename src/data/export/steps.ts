import type { Job } from '../jobs.ts';
import { connect } from '../sqlite/connection.ts';
import { bookJson } from './book-json.ts';
import { companiesCsv, readCompanies } from './companies.ts';
import { csvOf } from './csv.ts';
import { notesArchive } from './notes.ts';
import { readPeople } from './people.ts';
import { Pieces } from './pieces.ts';
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
      const file = new Pieces();
      const text = (content: string) => {
        file.add(content);
        return { pieces: file.end(), encoding: 'utf8', leftOut: 0 } as const;
      };
      switch (format) {
        case 'json': {
          const leftOut = bookJson(db, confidential, now, job.check, (part) => file.add(part), only);
          return { pieces: file.end(), encoding: 'utf8', leftOut };
        }
        case 'vcard':
          for (const person of readPeople(db, today, people)) file.add(vcardOf(person));
          return text('');
        case 'csv':
          return text(
            only?.kind === 'companies'
              ? companiesCsv(readCompanies(db, today, only.ids))
              : csvOf(readPeople(db, today, people)),
          );
        case 'markdown': {
          const { bytes, leftOut } = notesArchive(db, confidential, now, job.check, only);
          file.addBytes(bytes);
          return { pieces: file.end(), encoding: 'base64', leftOut };
        }
      }
    });
    return read();
  } finally {
    db.close();
  }
}
