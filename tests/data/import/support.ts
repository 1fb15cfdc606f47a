import type { CompanyId, ImportChoice } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { commitImport, previewImport } from '../../../src/data/import/steps.ts';
import type { ImportTasks } from '../../../src/data/import/tasks.ts';
import { type LinkedInConnection, toLinkedInCsv } from '../../fixtures/linkedin.ts';

const QUIET = { progress() {}, check() {} };

/** One person as LinkedIn has them; what is not given is made up from the name. */
export const connection = (name: string, rest: Partial<LinkedInConnection> = {}): LinkedInConnection => {
  const [givenName = '', ...family] = name.split(' ');
  return {
    givenName,
    familyName: family.join(' '),
    url: `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}`,
    email: '',
    company: 'Acme',
    position: 'Engineer',
    connectedOn: '2024-03-12',
    ...rest,
  };
};

/** Imports into a book in the thread of the test; the methods do the same in a thread of their own. */
export class Importer {
  readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  preview(rows: readonly LinkedInConnection[] | string): ImportTasks['preview']['output'] {
    return previewImport(this.#source(rows), QUIET);
  }

  async import(
    rows: readonly LinkedInConnection[] | string,
    accepted: readonly { from: CompanyId; into: CompanyId }[] = [],
    choices: readonly ImportChoice[] = [],
  ): Promise<ImportTasks['commit']['output']> {
    const input = { ...this.#source(rows), now: this.book.clock.now(), accepted, choices, people: [] };
    return this.book.writer.aside(async () => commitImport(input, QUIET));
  }

  /** Where people work and worked, in words, by name. */
  jobs(): Record<string, string[]> {
    const rows = this.book.db
      .prepare<[], { name: string; job: string }>(
        `SELECT p.name, c.name || ': ' || coalesce(e.title, '-') || coalesce(' until ' || e.ended_on, '') AS job
           FROM person p JOIN employment e ON e.person_id = p.id JOIN company c ON c.id = e.company_id ORDER BY p.name, job`,
      )
      .all();
    return Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.name)].map(([name, jobs]) => [name, jobs.map(({ job }) => job)]),
    );
  }

  /** What sources said last, by name. */
  said(): Record<string, string>[] {
    return this.all<{ source: string; said: string }>('SELECT source, said FROM provenance')
      .map(({ source, said }) => ({ source, ...(JSON.parse(said) as Record<string, string>) }))
      .sort((a, b) => ((a as { name?: string }).name ?? '').localeCompare((b as { name?: string }).name ?? ''));
  }

  all<Row>(sql: string): Row[] {
    return this.book.db.prepare<[], Row>(sql).all();
  }

  #source(rows: readonly LinkedInConnection[] | string) {
    const csv = typeof rows === 'string' ? rows : toLinkedInCsv(rows);
    return {
      path: this.book.path,
      fileName: 'Connections.csv',
      content: Buffer.from(csv).toString('base64'),
      today: this.book.clock.today(),
      timeZone: 'Europe/Berlin',
      mapping: null,
    };
  }
}
