import type { Instant, LocalDate } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { People } from './people.ts';
import { Rows } from './rows.ts';
import { addCadences } from './write-cadences.ts';
import { addMyCareer } from './write-career.ts';
import { addCompanies } from './write-companies.ts';
import { addContacts } from './write-contacts.ts';
import { addDebriefs } from './write-debriefs.ts';
import { addFollowUps } from './write-follow-ups.ts';
import { addGatherings } from './write-gatherings.ts';
import { Interviews } from './write-interviews.ts';
import { addIntroductions } from './write-introductions.ts';
import { addMarket } from './write-market.ts';
import { addPersonNotes } from './write-notes.ts';
import { addOpportunities } from './write-opportunities.ts';
import { addPerson } from './write-people.ts';
import { addRelations } from './write-relations.ts';
import { addReviews } from './write-reviews.ts';

/**
 * Fills an empty book with the sample network: some 400 people, 120 companies, 66 interviews of 29
 * opportunities, notes, pay and history over eight years, up to the book's today, with a few things that wait
 * for the user. The same day gives the same book, ids included. It cannot be undone.
 */
export async function writeSample(book: Book): Promise<void> {
  const rows = await buildSample(book.clock.today(), book.clock.now());
  await book.writer.write('Sample network', async ({ db, seq }) => {
    // The sample is where its book begins: the first Ctrl+Z must not empty it.
    db.prepare('UPDATE local_batch SET undone_by = 0 WHERE seq = ?').run(seq);
    const pace = new Pace();
    for (const [table, list] of Object.entries(rows.tables)) {
      const [first] = list;
      if (!first) continue;
      const columns = Object.keys(first);
      const insert = db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      );
      for (const row of list) {
        insert.run(row);
        await pace.breathe();
      }
    }
  });
}

/** The rows of the sample, made up in short steps. */
async function buildSample(today: LocalDate, now: Instant): Promise<Rows> {
  const pace = new Pace();
  const rows = new Rows(today, now);
  addCompanies(rows);
  addMyCareer(rows);
  await pace.breathe();
  const people = await People.invent(pace);
  const interviews = new Interviews(rows, people);
  await interviews.addAll(pace);
  const { rounds } = interviews;
  addOpportunities(rows, people, rounds);
  await pace.breathe();
  await addDebriefs(rows, rounds, pace);
  for (const figure of people.figures) {
    await pace.breathe();
    addPerson(rows, figure);
    addContacts(rows, figure);
  }
  await pace.breathe();
  addGatherings(rows, people.figures);
  await pace.breathe();
  addFollowUps(rows, people, rounds);
  await pace.breathe();
  await addCadences(rows, people, pace);
  addMarket(rows, people);
  addIntroductions(rows, people);
  addReviews(rows, people);
  await pace.breathe();
  await addPersonNotes(rows, people, pace);
  await addRelations(rows, people, pace);
  return rows;
}
