import { namesNoCompany } from '../../../domain/company-name.ts';
import { identityWords } from '../../../domain/identity-text.ts';
import type { JobChange, JobInBook, JobSaid } from '../../../domain/import/job.ts';
import { reconcileJob, sameJob } from '../../../domain/import/reconcile-job.ts';
import type { ImportedJob, ImportedPerson } from '../../../domain/import/records.ts';
import { derivedId } from '../../ids.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

const NOWHERE: JobSaid = { company: null, position: null };

/** What a row says of somebody's job; null when it says nothing. */
function saidOf({ jobs, whole }: ImportedPerson): JobSaid | null {
  const job = jobs.find(({ company }) => !namesNoCompany(company));
  if (job) return { company: job.company, position: job.title };
  return whole ? NOWHERE : null;
}

/** What the source said of somebody's job the last time. */
function baseOf(person: PersonKnown, { writes }: Pick<Tools, 'writes'>): JobSaid | null {
  const said = writes.said(person.id, 'job');
  return said === null ? null : (JSON.parse(said) as JobSaid);
}

/** Whether the row says of the job what its source said before. */
export function jobIsNews(row: ImportedPerson, person: PersonKnown, tools: Pick<Tools, 'writes'>): boolean {
  const theirs = saidOf(row);
  return theirs !== null && !sameJob(theirs, baseOf(person, tools) ?? NOWHERE);
}

/** Plans what a row changes of somebody's job: it ends, begins or gets its title. Gives it in words. */
export function planJob(row: ImportedPerson, person: PersonKnown, tools: Tools): string[] {
  const { writes, companies, moment, source } = tools;
  const theirs = saidOf(row);
  const base = baseOf(person, tools);
  // Another spelling of the same is no news.
  if (theirs === null || sameJob(theirs, base ?? NOWHERE)) return [];
  const idOf = (owner: string, { company, position }: JobSaid, n: number) =>
    derivedId<JobInBook['id']>(
      'employment',
      source,
      owner,
      companies.formOf(company ?? ''),
      identityWords(position ?? ''),
      String(n),
    );
  // Imports once derived it from the key.
  const owners = [person.id, writes.said(person.id, 'key') ?? row.key];
  const changes: JobChange[] = [];
  const phrases: string[] = [];
  reconcileJob(
    theirs,
    base,
    person,
    {
      companyOf: companies.idOf,
      companyName: companies.nameOf,
      isFrom: ({ id }, said) => owners.some((owner) => [0, 1, 2].some((n) => idOf(owner, said, n) === id)),
    },
    changes,
    phrases,
  );
  for (const change of changes) {
    if (change.kind === 'endJob') writes.update('employment', change.id, { ended_on: moment.today });
    else if (change.kind === 'titleJob') writes.update('employment', change.id, { title: change.title });
    else {
      const id = writes.free('employment', (n) => idOf(person.id, theirs, n));
      writes.insert('employment', id, {
        person_id: person.id,
        company_id: change.companyId,
        title: change.title,
        kind: 'employee',
      });
      person.jobs.push({ id, companyId: change.companyId, title: change.title, endedOn: null });
    }
  }
  writes.remember(person.id, 'job', JSON.stringify(theirs));
  return phrases;
}

/** What somebody does who names no company: `Designer, Freelance`. */
export function headlineOf({
  headline,
  jobs: [job],
}: {
  headline: string | null;
  jobs: readonly ImportedJob[];
}): string | null {
  if (headline !== null || !job || !namesNoCompany(job.company)) return headline;
  return [job.title, /\p{L}{4,}/u.test(job.company) ? job.company : null].filter(Boolean).join(', ') || null;
}
