import type { Database } from 'better-sqlite3';
import type { JournalEntry } from '../journal/watch.ts';
import { Pace } from '../pace.ts';
import { type DocumentKey, keyOf } from './keys.ts';
import { readListed } from './read.ts';

/** The columns of journalled rows that lead to documents. */
interface RowParts {
  readonly person_id?: string | null;
  readonly company_id?: string | null;
  readonly interview_id?: string | null;
  readonly interaction_id?: string | null;
}

/** Records whose own row, or whose name or parts, changed. */
class Touched {
  readonly person = new Set<string>();
  /** Whose name or employer changed, so that the texts about them did. */
  readonly personNamed = new Set<string>();
  readonly company = new Set<string>();
  readonly companyNamed = new Set<string>();
  readonly interview = new Set<string>();
  readonly note = new Set<string>();
  readonly interaction = new Set<string>();
  readonly opportunity = new Set<string>();
  readonly insight = new Set<string>();
  readonly introduction = new Set<string>();
  readonly tag = new Set<string>();
}

const EMPLOYED = 'SELECT DISTINCT person_id AS id FROM employment WHERE company_id IN :ids AND person_id IS NOT NULL';
const TAGGED = 'SELECT DISTINCT person_id AS id FROM person_tag WHERE tag_id IN :ids AND person_id IS NOT NULL';
const INTERVIEWS_AT = 'SELECT id FROM interview WHERE company_id IN :ids';
const INTERVIEWS_WITH = 'SELECT DISTINCT interview_id AS id FROM interview_person WHERE person_id IN :ids';
const INTERACTIONS_WITH = 'SELECT DISTINCT interaction_id AS id FROM interaction_person WHERE person_id IN :ids';
const OPPORTUNITIES_AT = 'SELECT id FROM opportunity WHERE company_id IN :ids OR agency_id IN :ids';
const OPPORTUNITIES_BY = 'SELECT id FROM opportunity WHERE source_id IN :ids OR recruiter_id IN :ids';
const INSIGHTS_ABOUT = 'SELECT id FROM insight WHERE company_id IN :ids';
const INSIGHTS_FROM = 'SELECT id FROM insight WHERE from_person_id IN :ids';
const INTRODUCTIONS_OF = 'SELECT id FROM introduction WHERE introducer_id IN :ids OR who_id IN :ids OR to_id IN :ids';
const notesAbout = (column: string) => `SELECT id FROM note WHERE ${column} IN :ids`;

/** Ids a query is asked about at once: after an import its pages are cold, and reading them takes its time. */
const ASKED_AT_ONCE = 25;

/** Which documents of the index journal entries make stale. A company's new name is in its people's, say. */
export async function affectedBy(db: Database, entries: readonly JournalEntry[]): Promise<Set<DocumentKey>> {
  const pace = new Pace();
  const touched = new Touched();
  for (const entry of entries) touch(touched, entry);
  const add = async (sql: string, from: ReadonlySet<string>, to: Set<string>) => {
    const ids = [...from];
    for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
      const some = ids.slice(start, start + ASKED_AT_ONCE);
      for (const { id } of readListed<{ id: string | null }>(db, sql, some)) if (id) to.add(id);
      await pace.breathe();
    }
  };
  await add(EMPLOYED, touched.companyNamed, touched.personNamed);
  await add(TAGGED, touched.tag, touched.person);
  await add(INTERVIEWS_AT, touched.companyNamed, touched.interview);
  await add(INTERVIEWS_WITH, touched.personNamed, touched.interview);
  await add(INTERACTIONS_WITH, touched.personNamed, touched.interaction);
  await add(notesAbout('person_id'), touched.personNamed, touched.note);
  await add(notesAbout('company_id'), touched.companyNamed, touched.note);
  await add(notesAbout('interview_id'), touched.interview, touched.note);
  await add(OPPORTUNITIES_AT, touched.companyNamed, touched.opportunity);
  await add(OPPORTUNITIES_BY, touched.personNamed, touched.opportunity);
  await add(INSIGHTS_ABOUT, touched.companyNamed, touched.insight);
  await add(INSIGHTS_FROM, touched.personNamed, touched.insight);
  await add(INTRODUCTIONS_OF, touched.personNamed, touched.introduction);
  const keys = new Set<DocumentKey>();
  for (const id of touched.companyNamed) keys.add(keyOf('company', id));
  for (const id of touched.company) keys.add(keyOf('company', id));
  for (const id of touched.personNamed) keys.add(keyOf('person', id));
  for (const id of touched.person) keys.add(keyOf('person', id));
  for (const id of touched.interview) keys.add(keyOf('interview', id));
  for (const id of touched.note) keys.add(keyOf('note', id));
  for (const id of touched.interaction) keys.add(keyOf('interaction', id));
  for (const id of touched.opportunity) keys.add(keyOf('opportunity', id));
  for (const id of touched.insight) keys.add(keyOf('insight', id));
  for (const id of touched.introduction) keys.add(keyOf('introduction', id));
  return keys;
}

function touch(touched: Touched, entry: JournalEntry): void {
  switch (entry.table) {
    case 'person':
      touched.personNamed.add(entry.id);
      break;
    case 'company':
      touched.companyNamed.add(entry.id);
      break;
    case 'interview':
      touched.interview.add(entry.id);
      break;
    case 'note':
      touched.note.add(entry.id);
      break;
    case 'interaction':
      touched.interaction.add(entry.id);
      break;
    case 'opportunity':
      touched.opportunity.add(entry.id);
      break;
    case 'insight':
      touched.insight.add(entry.id);
      break;
    case 'introduction':
      touched.introduction.add(entry.id);
      break;
    case 'tag':
      touched.tag.add(entry.id);
      break;
    case 'employment':
      for (const row of rowsOf(entry)) if (row.person_id) touched.personNamed.add(row.person_id);
      break;
    case 'contact_point':
    case 'person_tag':
      for (const row of rowsOf(entry)) if (row.person_id) touched.person.add(row.person_id);
      break;
    case 'company_alias':
    case 'company_domain':
      for (const row of rowsOf(entry)) if (row.company_id) touched.company.add(row.company_id);
      break;
    case 'interview_person':
    case 'question':
      for (const row of rowsOf(entry)) if (row.interview_id) touched.interview.add(row.interview_id);
      break;
    case 'interaction_person':
      for (const row of rowsOf(entry)) if (row.interaction_id) touched.interaction.add(row.interaction_id);
      break;
  }
}

const rowsOf = (entry: JournalEntry): RowParts[] =>
  [entry.before, entry.after].filter((row) => row !== null).map((row) => JSON.parse(row) as RowParts);
