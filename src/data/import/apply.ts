import type { Database } from 'better-sqlite3';
import type { CompanyId, ContactPointId, Instant, LocalDate } from '../../contract/index.ts';
import { emailKey, fullName, profileSlug } from '../../domain/linkedin/identity.ts';
import type { Change } from '../../domain/linkedin/statement.ts';
import { fold } from '../../domain/text.ts';
import { derivedId } from '../ids.ts';
import type { Job } from '../jobs.ts';
import { employmentIdOf, type Plan, type PlannedRow } from './plan.ts';
import type { BookState } from './state.ts';

export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
}

/**
 * Writes a plan over the connection of the transaction it runs in.
 *
 * @param aliases names under which companies are to be known from now on: the suggestions accepted
 */
export function applyPlan(
  db: Database,
  plan: Plan,
  aliases: readonly { readonly companyId: CompanyId; readonly name: string }[],
  state: BookState,
  moment: Moment,
  job: Job,
): void {
  const write = statements(db);
  const freeId = <Id extends string>(table: Parameters<BookState['has']>[0], idAt: (n: number) => Id): Id => {
    for (let n = 0; ; n += 1) if (!state.has(table, idAt(n))) return idAt(n);
  };
  for (const { id, name } of plan.newCompanies) {
    write.company.run(id, name, moment.now);
  }
  for (const { companyId, name } of aliases) {
    const id = derivedId<string>('company_alias', companyId, fold(name));
    if (!state.has('company_alias', id)) write.alias.run(id, companyId, name);
  }
  for (const [index, row] of plan.rows.entries()) {
    applyRow(row);
    job.check();
    job.progress('writing', index + 1, plan.rows.length);
  }

  function applyRow(row: PlannedRow): void {
    if (row.fate === 'new') insertPerson(row);
    for (const edit of row.edits) applyEdit(row, edit);
    const { givenName, familyName, email, company, position, connectedOn } = row.said;
    const said = [givenName, familyName, email, company, position, connectedOn];
    if (row.recordId !== null) write.updateRecord.run(row.key, row.personId, ...said, row.recordId);
    else {
      const id = freeId('source_record', (n) =>
        derivedId('source_record', 'linkedin', row.key, ...(n ? [`${n}`] : [])),
      );
      write.record.run(id, row.key, row.personId, ...said);
    }
  }

  function insertPerson({ personId, said, edits }: PlannedRow): void {
    const headline = edits.find((edit) => edit.kind === 'headline')?.headline ?? null;
    const name = fullName(said.givenName, said.familyName);
    write.person.run(personId, name, said.givenName, said.familyName, headline, said.connectedOn, moment.now);
  }

  function applyEdit(row: PlannedRow, edit: Change): void {
    switch (edit.kind) {
      case 'rename':
        if (row.fate === 'changed') write.rename.run(edit.name, edit.givenName, edit.familyName, row.personId);
        return;
      case 'headline':
        if (row.fate === 'changed') write.headline.run(edit.headline, row.personId);
        return;
      case 'met':
        if (row.fate === 'changed') write.met.run(edit.metOn, row.personId);
        return;
      case 'addContact': {
        const { contactKind, value } = edit;
        const same = contactKind === 'email' ? emailKey(value) : (profileSlug(value) ?? value);
        const id = freeId<ContactPointId>('contact_point', (n) =>
          derivedId('contact_point', row.personId, contactKind, same, ...(n ? [`${n}`] : [])),
        );
        write.contact.run(id, row.personId, contactKind, value);
        return;
      }
      case 'moveContact':
        write.moveContact.run(edit.value, edit.id);
        return;
      case 'endJob':
        write.endJob.run(moment.today, edit.id);
        return;
      case 'titleJob':
        write.titleJob.run(edit.title, edit.id);
        return;
      case 'addJob': {
        const id = freeId('employment', (n) => employmentIdOf(row.key, row.said.company, row.said.position, n));
        write.job.run(id, row.personId, edit.companyId, edit.title);
      }
    }
  }
}

function statements(db: Database) {
  const sql = (text: string) => db.prepare(text);
  return {
    person: sql(
      'INSERT INTO person (id, name, given_name, family_name, headline, met_on, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    rename: sql('UPDATE person SET name = ?, given_name = ?, family_name = ? WHERE id = ?'),
    headline: sql('UPDATE person SET headline = ? WHERE id = ?'),
    met: sql('UPDATE person SET met_on = ? WHERE id = ?'),
    contact: sql('INSERT INTO contact_point (id, person_id, kind, value) VALUES (?, ?, ?, ?)'),
    moveContact: sql('UPDATE contact_point SET value = ? WHERE id = ?'),
    company: sql('INSERT INTO company (id, name, created_at) VALUES (?, ?, ?)'),
    alias: sql("INSERT INTO company_alias (id, company_id, name, kind) VALUES (?, ?, ?, 'alias')"),
    job: sql("INSERT INTO employment (id, person_id, company_id, title, kind) VALUES (?, ?, ?, ?, 'employee')"),
    endJob: sql('UPDATE employment SET ended_on = ? WHERE id = ?'),
    titleJob: sql('UPDATE employment SET title = ? WHERE id = ?'),
    record: sql(
      "INSERT INTO source_record (id, source, source_key, person_id, given_name, family_name, email, company, position, connected_on) VALUES (?, 'linkedin', ?, ?, ?, ?, ?, ?, ?, ?)",
    ),
    updateRecord: sql(
      'UPDATE source_record SET source_key = ?, person_id = ?, given_name = ?, family_name = ?, email = ?, company = ?, position = ?, connected_on = ? WHERE id = ?',
    ),
  };
}
