import type { CompanyId, ContactPointId, EmploymentId, LocalDate, PartialDate } from '../../contract/index.ts';
import { companyForm, namesNoCompany } from '../company-name.ts';
import { emailKey, fullName, profileSlug, sameText } from './identity.ts';

/** What LinkedIn says of a person: now (a row of the file), or the last time (the source record). */
export interface Statement {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly connectedOn: LocalDate | null;
}

export interface JobInBook {
  readonly id: EmploymentId;
  readonly companyId: CompanyId;
  readonly title: string | null;
  readonly endedOn: PartialDate | null;
}
/** What the book says of the person. */
export interface PersonInBook {
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly metOn: PartialDate | null;
  readonly contacts: readonly {
    readonly id: ContactPointId;
    readonly kind: 'email' | 'linkedin';
    readonly value: string;
  }[];
  readonly jobs: readonly JobInBook[];
}

export type Change =
  | {
      readonly kind: 'rename';
      readonly name: string;
      readonly givenName: string | null;
      readonly familyName: string | null;
    }
  | { readonly kind: 'headline'; readonly headline: string | null }
  | { readonly kind: 'met'; readonly metOn: LocalDate }
  | { readonly kind: 'addContact'; readonly contactKind: 'email' | 'linkedin'; readonly value: string }
  | { readonly kind: 'moveContact'; readonly id: ContactPointId; readonly value: string }
  | { readonly kind: 'endJob'; readonly id: EmploymentId }
  | { readonly kind: 'titleJob'; readonly id: EmploymentId; readonly title: string }
  | { readonly kind: 'addJob'; readonly companyId: CompanyId; readonly title: string | null };

export interface Context {
  /** The file is older than what was imported last: what it says of people already imported is history. */
  readonly stale: boolean;
  /** The address of the profile as the file has it now, and as it was when last imported. */
  readonly url: string | null;
  readonly formerSlug: string | null;
  companyOf(spelling: string): CompanyId | null;
  companyName(id: CompanyId): string;
  /** Whether the import made this employment when LinkedIn said so. */
  isFrom(job: JobInBook, said: Statement): boolean;
}

export interface Reconciled {
  readonly changes: readonly Change[];
  /** The changes in words, and what was kept against LinkedIn's word. */
  readonly phrases: readonly string[];
  /** What to remember LinkedIn to have said; the base itself when nothing is new. */
  readonly base: Statement;
  /** Something was not applied because the file is older. */
  readonly withheld: boolean;
}

/** What to show of someone who names no company: `Designer, Freelance`. */
function headlineOf({ company, position }: Statement): string | null {
  if (company !== null && !namesNoCompany(company)) return null;
  const said = company !== null && /[\p{L}]{4,}/u.test(company) ? company : null;
  return [position, said].filter((part) => part !== null).join(', ') || null;
}

/**
 * Compares what LinkedIn says now with what it said last and with the book, and finds what to change: only
 * what changed on LinkedIn, and only where the user has not written something else.
 */
export function reconcile(theirs: Statement, base: Statement | null, mine: PersonInBook, context: Context): Reconciled {
  const changes: Change[] = [];
  const phrases: string[] = [];
  const applied = base !== null && context.stale;
  const next = remembered(theirs, base, applied);
  if (!applied) {
    reconcileName(theirs, base, mine, changes, phrases);
    reconcileJob(theirs, base, mine, context, changes, phrases);
    reconcileHeadline(theirs, base, mine, changes, phrases);
    reconcileMet(theirs, base, mine, changes, phrases);
  }
  if (!applied || base.email === null) reconcileEmail(theirs, base, mine, changes, phrases);
  reconcileProfile(base, mine, context, changes, phrases);
  if (base === null && phrases.length === 0) phrases.push('recognised as the person in the book');
  const withheld = applied && remembered(theirs, base, false) !== base;
  return { changes, phrases, base: next, withheld };
}

/** A spelling that means the same, and what LinkedIn has stopped saying of e-mail and date, is not news. */
function remembered(theirs: Statement, base: Statement | null, stale: boolean): Statement {
  if (base === null) return theirs;
  const email =
    base.email === null || (!stale && theirs.email !== null && emailKey(theirs.email) !== emailKey(base.email));
  const now: Statement = stale
    ? { ...base, email: email ? theirs.email : base.email }
    : {
        givenName: theirs.givenName,
        familyName: theirs.familyName,
        email: email ? theirs.email : base.email,
        company: sameCompany(theirs.company, base.company) ? base.company : theirs.company,
        position: sameText(theirs.position, base.position) ? base.position : theirs.position,
        connectedOn: theirs.connectedOn ?? base.connectedOn,
      };
  const same = (Object.keys(now) as (keyof Statement)[]).every((field) => now[field] === base[field]);
  return same ? base : now;
}

const sameCompany = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && companyForm(a) === companyForm(b));

type Step = (
  theirs: Statement,
  base: Statement | null,
  mine: PersonInBook,
  changes: Change[],
  phrases: string[],
) => void;

const reconcileName: Step = (theirs, base, mine, changes, phrases) => {
  const { givenName, familyName } = theirs;
  const name = fullName(givenName, familyName);
  if (base === null) {
    if (mine.givenName === null && mine.familyName === null && sameText(mine.name, name))
      changes.push({ kind: 'rename', name: mine.name, givenName, familyName });
    return;
  }
  if (givenName === base.givenName && familyName === base.familyName) return;
  if (mine.name === name) return;
  if (mine.name !== fullName(base.givenName, base.familyName)) {
    phrases.push(`LinkedIn now says “${name}”; your “${mine.name}” is kept`);
    return;
  }
  changes.push({ kind: 'rename', name, givenName, familyName });
  phrases.push(`name “${mine.name}” → “${name}”`);
};

const reconcileHeadline: Step = (theirs, base, mine, changes, phrases) => {
  const headline = headlineOf(theirs);
  const before = base && headlineOf(base);
  if (sameText(headline, before) || mine.headline !== before) return;
  changes.push({ kind: 'headline', headline });
  phrases.push(headline === null ? 'headline removed' : `headline “${headline}”`);
};

const reconcileMet: Step = (theirs, base, mine, changes, phrases) => {
  const metOn = theirs.connectedOn;
  if (metOn === null || metOn === base?.connectedOn || mine.metOn !== (base?.connectedOn ?? null)) return;
  changes.push({ kind: 'met', metOn });
  phrases.push(`connected on ${metOn}`);
};

const reconcileEmail: Step = (theirs, base, mine, changes, phrases) => {
  const { email } = theirs;
  if (email === null || (base?.email && emailKey(base.email) === emailKey(email))) return;
  if (mine.contacts.some(({ kind, value }) => kind === 'email' && emailKey(value) === emailKey(email))) return;
  changes.push({ kind: 'addContact', contactKind: 'email', value: email });
  phrases.push('e-mail added');
};

function reconcileProfile(
  base: Statement | null,
  mine: PersonInBook,
  context: Context,
  changes: Change[],
  phrases: string[],
): void {
  const { url, formerSlug } = context;
  const slug = url && profileSlug(url);
  if (!url || !slug || (base !== null && slug === formerSlug)) return;
  const profiles = mine.contacts.filter(({ kind }) => kind === 'linkedin');
  if (profiles.some(({ value }) => profileSlug(value) === slug)) return;
  const former = profiles.find(({ value }) => formerSlug !== null && profileSlug(value) === formerSlug);
  changes.push(
    former
      ? { kind: 'moveContact', id: former.id, value: url }
      : { kind: 'addContact', contactKind: 'linkedin', value: url },
  );
  phrases.push(former ? 'profile address changed' : 'profile address added');
}

function reconcileJob(
  theirs: Statement,
  base: Statement | null,
  mine: PersonInBook,
  context: Context,
  changes: Change[],
  phrases: string[],
): void {
  const was = base && companyIn(base, context);
  const is = companyIn(theirs, context);
  if (base && sameCompany(theirs.company, base.company) && sameText(theirs.position, base.position)) return;
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
    // The user keeps this job's record: what LinkedIn says of it adds nothing.
    if (from) phrases.push(`no longer ${from}`);
    else if (base) phrases.push(`LinkedIn now says ${to}; your own entry is kept`);
    return;
  } else changes.push({ kind: 'addJob', companyId: is, title: theirs.position });
  phrases.push(from ? `${from} → ${to}` : (to ?? ''));
}

const companyIn = ({ company }: Statement, context: Context): CompanyId | null =>
  company === null || namesNoCompany(company) ? null : context.companyOf(company);

/** The open employment LinkedIn meant: the one the import made, else the one of that company and title, else the only one there. */
function jobSaid(jobs: readonly JobInBook[], said: Statement, at: CompanyId, context: Context): JobInBook | undefined {
  const open = jobs.filter((job) => job.endedOn === null);
  const there = open.filter((job) => job.companyId === at);
  return (
    open.find((job) => context.isFrom(job, said)) ??
    there.find((job) => sameText(job.title, said.position)) ??
    (there.length === 1 ? there[0] : undefined)
  );
}

const jobWords = (company: string, title: string | null): string => (title === null ? company : `${company}: ${title}`);
