import { namesNoCompany } from '../company-name.ts';
import { emailKey, fullName, profileSlug, sameText } from './identity.ts';
import { reconcileJob } from './reconcile-job.ts';
import {
  type Change,
  type Context,
  type PersonInBook,
  type Reconciled,
  type Statement,
  sameCompany,
} from './statement.ts';

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
