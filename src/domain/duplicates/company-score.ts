import type { CompanyId, CompanyLikeness, PersonId } from '../../contract/index.ts';
import { CompanyDoubts, type Doubt } from '../company-doubts.ts';
import { companyForm } from '../company-name.ts';
import { type Scored, scored } from './person-score.ts';
import { isForeign, soundOf, toLatin } from './transliterate.ts';

/** What of a company is compared. */
export interface CompanyFacts {
  readonly id: CompanyId;
  readonly name: string;
  /** Other names, former ones included. */
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly location: string | null;
  /** Companies that the book says it is related to: its parent, a competitor, … */
  readonly linked: readonly CompanyId[];
  readonly people: readonly PersonId[];
}
export interface CompanyTraits extends CompanyFacts {
  /** With the aliases. */
  readonly names: readonly string[];
  readonly forms: ReadonlySet<string>;
  /** The names as they sound, of those in another script. */
  readonly sounds: readonly string[];
  readonly place: string;
  readonly staff: ReadonlySet<PersonId>;
}

/** Weights in bits; see docs/duplicates.md. */
const BITS: Record<Doubt<never>['what']['kind'] | 'same_company_name' | 'company_script', number> = {
  same_company_name: 4,
  company_script: 2.5,
  spaces: 2,
  added_domain: 2,
  parentheses: 1.5,
  leading_the: 1,
  swapped_letters: 1,
  added_word: 0.3,
  one_letter: -0.5,
};
const LONG_NAME = 8;
const OTHER_NAMES = -2;
const EVIDENCE = { domain: 5, otherDomain: -2, place: 0.7, people: 1.5, link: -6, longNameLetter: 1 };

export const squashed = (form: string): string => form.replaceAll(' ', '');

export function companyTraits(facts: CompanyFacts): CompanyTraits {
  const names = [...new Set([facts.name, ...facts.aliases])];
  const forms = new Set(names.map(companyForm));
  return {
    ...facts,
    names,
    forms,
    staff: new Set(facts.people),
    sounds: [...forms].map((form) => soundOf(squashed(toLatin(form)))),
    place:
      toLatin(facts.location ?? '')
        .split(',')[0]
        ?.trim() ?? '',
  };
}

/** How likely two companies are one, added up as for people. Symmetric. */
export function scoreCompanies(a: CompanyTraits, b: CompanyTraits): Scored<CompanyLikeness> {
  const reasons: CompanyLikeness[] = [];
  const name = nameLikeness(a, b);
  if (name) reasons.push(name);
  const domain = a.domains.filter((one) => b.domains.includes(one)).sort()[0];
  if (domain !== undefined)
    reasons.push({ kind: 'same_domain', weight: EVIDENCE.domain + (name ? 0 : OTHER_NAMES), value: domain });
  else if (a.domains.length > 0 && b.domains.length > 0)
    reasons.push({ kind: 'different_domain', weight: EVIDENCE.otherDomain });
  if (a.place !== '' && a.place === b.place)
    reasons.push({
      kind: 'company_place',
      weight: EVIDENCE.place,
      value: [a.location ?? '', b.location ?? ''].sort()[0] ?? '',
    });
  const people = a.people.filter((id) => b.staff.has(id)).length;
  if (people > 0) reasons.push({ kind: 'same_people', weight: EVIDENCE.people, people });
  if (a.linked.includes(b.id) || b.linked.includes(a.id)) reasons.push({ kind: 'known_link', weight: EVIDENCE.link });
  // Nothing in common but a place or a person is nothing.
  return name || domain !== undefined ? scored(reasons) : { ...scored(reasons), score: 0 };
}

function nameLikeness(a: CompanyTraits, b: CompanyTraits): CompanyLikeness | null {
  if ([...a.forms].some((form) => form !== '' && b.forms.has(form)))
    return { kind: 'same_company_name', weight: BITS.same_company_name };
  const found = [doubtOf(a, b), doubtOf(b, a)].filter((reason) => reason !== null);
  const foreign = isForeign(a.names.join(' ')) !== isForeign(b.names.join(' '));
  if (foreign && a.sounds.some((sound) => sound !== '' && b.sounds.includes(sound)))
    found.push({ kind: 'company_script', weight: BITS.company_script });
  return found.toSorted((x, y) => y.weight - x.weight || (x.kind < y.kind ? -1 : 1))[0] ?? null;
}

function doubtOf(known: CompanyTraits, asked: CompanyTraits): CompanyLikeness | null {
  const doubts = new CompanyDoubts<CompanyId>();
  for (const name of known.names) doubts.add(known.id, name);
  let best: CompanyLikeness | null = null;
  for (const name of asked.names)
    for (const { what, name: other } of doubts.find(name)) {
      const long = what.kind === 'one_letter' && Math.min(name.length, other.length) >= LONG_NAME;
      const weight = BITS[what.kind] + (long ? EVIDENCE.longNameLetter : 0);
      if (best && best.weight >= weight) continue;
      best = 'word' in what ? { kind: what.kind, weight, value: what.word } : { kind: what.kind, weight };
    }
  return best;
}
