import type { CompanyId } from '../../contract/index.ts';
import { namesNoCompany } from '../company-name.ts';
import { sameText } from '../linkedin/identity.ts';
import { type JobChange, type JobContext, type JobInBook, type JobSaid, sameCompany } from './job.ts';

/** Finds what a source's word on someone's job changes: an employment ends, begins, or gets its title. */
export function reconcileJob(
  theirs: JobSaid,
  base: JobSaid | null,
  mine: { readonly jobs: readonly JobInBook[] },
  context: JobContext,
  changes: JobChange[],
  phrases: string[],
): void {
  if (base && sameJob(theirs, base)) return;
  const was = base && companyIn(base, context);
  const is = companyIn(theirs, context);
  if (base && was === is && sameText(theirs.position, base.position)) return;

  const old = base && was ? jobSaid(mine.jobs, base, was, context) : undefined;
  const open = mine.jobs.filter((job) => job.companyId === is && job.endedOn === null && job !== old);
  const stated = open.some((job) => sameText(job.title, theirs.position));
  const untitled = open.find((job) => job.title === null);
  const from = old && jobWords(context.companyName(old.companyId), old.title);
  if (old) changes.push({ kind: 'endJob', id: old.id });
  const to = is && jobWords(context.companyName(is), theirs.position);
  if (!is || stated) {
    if (from) phrases.push(is ? `${from} → ${to}` : `no longer ${from}`);
    return;
  }
  const former = mine.jobs.some((job) => job.companyId === is && job !== old && sameText(job.title, theirs.position));
  if (untitled && theirs.position !== null) {
    changes.push({ kind: 'titleJob', id: untitled.id, title: theirs.position });
  } else if (old?.companyId !== is && (open.length > 0 || (!base && former))) {
    // The user keeps this job's record: what the source says of it adds nothing.
    if (from) phrases.push(`no longer ${from}`);
    else if (base) phrases.push(`the file says ${to}; your own entry is kept`);
    return;
  } else changes.push({ kind: 'addJob', companyId: is, title: theirs.position });
  phrases.push(from ? `${from} → ${to}` : (to ?? ''));
}

/** Whether two words on a job differ in spelling at most. */
export const sameJob = (a: JobSaid, b: JobSaid): boolean =>
  sameCompany(a.company, b.company) && sameText(a.position, b.position);

const companyIn = ({ company }: JobSaid, context: JobContext): CompanyId | null =>
  company === null || namesNoCompany(company) ? null : context.companyOf(company);

/** The open employment the source meant: the one the import made, else the one of that company and title, else the only one there. */
function jobSaid(jobs: readonly JobInBook[], said: JobSaid, at: CompanyId, context: JobContext): JobInBook | undefined {
  const open = jobs.filter((job) => job.endedOn === null);
  const there = open.filter((job) => job.companyId === at);
  return (
    open.find((job) => context.isFrom(job, said)) ??
    there.find((job) => sameText(job.title, said.position)) ??
    (there.length === 1 ? there[0] : undefined)
  );
}

const jobWords = (company: string, title: string | null): string => (title === null ? company : `${company}: ${title}`);
