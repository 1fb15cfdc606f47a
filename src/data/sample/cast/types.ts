import type { EmploymentKind, InteractionKind, RelationshipKind } from '../../../contract/index.ts';
import type { City } from '../companies/index.ts';
import type { Gender } from '../names/types.ts';

/** A person whose story is written by hand. Times are days before today. */
export interface CastEntry {
  readonly key: string;
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
  readonly city: City;
  readonly headline?: string;
  readonly howMet: string;
  readonly met: number;
  readonly jobs: readonly (readonly [
    company: string,
    title: string,
    from: number,
    to: number | null,
    kind?: EmploymentKind,
  ])[];
  readonly tags: readonly string[];
  readonly contacts: readonly (readonly [daysAgo: number, kind: InteractionKind, note: string])[];
  /** Markdown, with `{@key}` for a person of the cast and `{#Company}` for a company. */
  readonly notes: readonly (readonly [daysAgo: number, body: string])[];
  /** From this person to another of the cast. */
  readonly relations?: readonly (readonly [kind: RelationshipKind, to: string, daysAgo: number])[];
}
