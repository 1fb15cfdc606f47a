import type { Birthday, CompanyRef, PartialDate, PersonId } from '../../contract/index.ts';
import { type PersonName, readName } from './person-name.ts';
import { toLatin } from './transliterate.ts';

/** What of a person is compared. Addresses are in a form in which the same one is the same text; numbers in E.164. */
export interface PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly location: string | null;
  readonly birthday: Birthday | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** What LinkedIn calls the profile. */
  readonly profiles: readonly string[];
  readonly jobs: readonly JobFacts[];
}
export interface JobFacts {
  readonly company: CompanyRef;
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
}

/** A person read for comparing. */
export interface PersonTraits extends PersonFacts {
  readonly read: PersonName;
  /** The words of the name that are no initials, by sound. */
  readonly sounds: readonly string[];
  /** The first part of the place, folded. */
  readonly place: string;
}

export function traitsOf(facts: PersonFacts): PersonTraits {
  const read = readName(facts.name);
  return {
    ...facts,
    read,
    sounds: [...new Set(read.words.filter(({ initial }) => !initial).map(({ sound }) => sound))],
    place:
      toLatin(facts.location ?? '')
        .split(',')[0]
        ?.trim() ?? '',
  };
}
