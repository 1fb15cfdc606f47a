import type { PersonLikeness } from '../../contract/index.ts';
import { emailLikeness, profileLikeness, sharedValue } from './addresses.ts';
import { type Commonness, rare, sharedBy } from './commonness.ts';
import { compareNames } from './name-likeness.ts';
import type { JobFacts, PersonTraits } from './person-traits.ts';

export interface Scored<Reason> {
  /** Between 0 and 1. */
  readonly score: number;
  /** What says most first. */
  readonly reasons: readonly Reason[];
}

/** Weights in bits; see docs/duplicates.md. */
const BITS = {
  phone: 5,
  birthday: 6,
  birthdayWithoutYear: 4,
  differentBirthday: -6,
  differentGeneration: -4,
  company: 2,
  companyAtOnce: 3,
  place: 0.7,
};
/** From here on it is worth saying that a name is common. */
const COMMON = 1;

/**
 * How likely two people are one, by the odds that what they have in common and what tells them apart give
 * (Fellegi and Sunter, A Theory for Record Linkage, 1969): weights are log2 of likelihood ratios, added up, the odds
 * before anything is known being in the name's. Symmetric.
 */
export function scorePeople(a: PersonTraits, b: PersonTraits, common: Commonness = rare): Scored<PersonLikeness> {
  const reasons: PersonLikeness[] = [];
  const name = compareNames(a.read, b.read);
  if (name) reasons.push(name);
  const others = name && name.weight > 0 ? common.name(a, b) : 0;
  if (others > 0) {
    const weight = -Math.log2(1 + others);
    if (-weight >= COMMON) reasons.push({ kind: 'common_name', weight, people: Math.max(3, Math.round(others) + 2) });
    else if (name) reasons[0] = { ...name, weight: name.weight + weight };
  }
  const addresses = [profileLikeness(a, b, common), emailLikeness(a, b, common), phoneLikeness(a, b, common)].filter(
    (reason) => reason !== null,
  );
  // Whoever shares one address has changed the other.
  const shares = addresses.some(({ weight }) => weight > 0);
  reasons.push(...addresses.filter(({ weight }) => !shares || weight > 0));
  const { generation } = a.read;
  if (generation !== b.read.generation && generation !== null && b.read.generation !== null)
    reasons.push({ kind: 'different_generation', weight: BITS.differentGeneration });
  const birthday = birthdayLikeness(a, b);
  if (birthday) reasons.push(birthday);
  const company = companyLikeness(a, b, common);
  if (company) reasons.push(company);
  if (a.place !== '' && a.place === b.place)
    reasons.push({
      kind: 'same_place',
      weight: BITS.place,
      value: (a.location ?? '') < (b.location ?? '') ? (a.location ?? '') : (b.location ?? ''),
    });
  return scored(reasons);
}

/** The score that weights add up to, with what says most first. */
export function scored<Reason extends { readonly kind: string; readonly weight: number }>(
  reasons: readonly Reason[],
): Scored<Reason> {
  const sorted = [...reasons].sort((x, y) => y.weight - x.weight || (x.kind < y.kind ? -1 : 1));
  const bits = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return { score: 1 / (1 + 2 ** -bits), reasons: sorted };
}

function phoneLikeness(a: PersonTraits, b: PersonTraits, common: Commonness): PersonLikeness | null {
  const value = sharedValue(a.phones, b.phones);
  return value === null
    ? null
    : { kind: 'same_phone', weight: sharedBy(BITS.phone, common.holders('phone', value)), value };
}

function birthdayLikeness({ birthday: a }: PersonTraits, { birthday: b }: PersonTraits): PersonLikeness | null {
  if (a === null || b === null) return null;
  const years = !a.startsWith('-') && !b.startsWith('-');
  const same = years ? a === b : a.slice(-5) === b.slice(-5);
  return same
    ? { kind: 'same_birthday', weight: years ? BITS.birthday : BITS.birthdayWithoutYear, value: a > b ? a : b }
    : { kind: 'different_birthday', weight: BITS.differentBirthday };
}

function companyLikeness(a: PersonTraits, b: PersonTraits, common: Commonness): PersonLikeness | null {
  let best: Extract<PersonLikeness, { kind: 'same_company' }> | null = null;
  for (const one of a.jobs)
    for (const other of b.jobs) {
      if (one.company.id !== other.company.id) continue;
      const share = common.share(one.company);
      const bits = atOnce(one, other) ? BITS.companyAtOnce : BITS.company;
      const weight = share > 0 ? Math.min(bits, Math.max(0.5, -Math.log2(share))) : bits;
      const years = yearsShared(one, other);
      const better =
        !best ||
        weight > best.weight ||
        (weight === best.weight && `${one.company.id}${years}` < `${best.company.id}${best.years}`);
      if (better) best = { kind: 'same_company', weight, company: one.company, years };
    }
  return best;
}

/** Whether they may have been there at one time. */
const atOnce = (a: JobFacts, b: JobFacts): boolean =>
  !before(a.endedOn, b.startedOn) && !before(b.endedOn, a.startedOn);

const before = (end: string | null, start: string | null): boolean =>
  end !== null && start !== null && end.slice(0, start.length) < start.slice(0, end.length);

/** `2019–2021`, `2019–`; null when it is not known since when both were there. */
function yearsShared(a: JobFacts, b: JobFacts): string | null {
  if (a.startedOn === null || b.startedOn === null || !atOnce(a, b)) return null;
  const from = [a.startedOn, b.startedOn].sort()[1]?.slice(0, 4) ?? '';
  const to =
    [a.endedOn, b.endedOn]
      .filter((end) => end !== null)
      .sort()[0]
      ?.slice(0, 4) ?? '';
  return from === to ? from : `${from}–${to}`;
}
