import type { PersonLikeness } from '../../contract/index.ts';
import { type Commonness, sharedBy } from './commonness.ts';
import type { PersonTraits } from './person-traits.ts';

/** Weights in bits; see docs/duplicates.md. */
const BITS = { email: 7, roleEmail: 2, profile: 10, differentEmail: -0.7, differentProfile: -4 };
/** Mailboxes of nobody in particular. */
const ROLE =
  /^(?:info|office|hello|hi|contact|kontakt|contato|contacto|mail|hr|jobs?|careers?|recruiting|recruitment|talent|sales|support|service|team|admin|press|marketing|billing|noreply|no-reply)@/;

/** The first, in order, of the values that both have. */
export function sharedValue(a: readonly string[], b: readonly string[]): string | null {
  const shared = a.filter((value) => b.includes(value)).sort();
  return shared[0] ?? null;
}

export function emailLikeness(a: PersonTraits, b: PersonTraits, common: Commonness): PersonLikeness | null {
  if (a.emails.length === 0 || b.emails.length === 0) return null;
  const value = sharedValue(a.emails, b.emails);
  if (value === null) return { kind: 'different_email', weight: BITS.differentEmail };
  const bits = ROLE.test(value) ? BITS.roleEmail : BITS.email;
  return { kind: 'same_email', weight: sharedBy(bits, common.holders('email', value)), value };
}

export function profileLikeness(a: PersonTraits, b: PersonTraits, common: Commonness): PersonLikeness | null {
  if (a.profiles.length === 0 || b.profiles.length === 0) return null;
  const value = sharedValue(a.profiles, b.profiles);
  if (value === null) return { kind: 'different_profile', weight: BITS.differentProfile };
  return { kind: 'same_profile', weight: sharedBy(BITS.profile, common.holders('profile', value)), value };
}
