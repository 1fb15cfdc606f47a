import type { Captured, InteractionKind, LocalDate, NamedPerson } from '../../../contract/index.ts';
import type { Picked } from '../pickers/index.ts';

/** A correction holds as long as the line says what it corrects. */
interface Correction<T> {
  readonly said: string;
  readonly value: T;
}

export interface PersonCorrection {
  readonly person?: Picked;
  readonly title?: string;
  readonly company?: Picked | null;
  readonly left?: true;
}

/** What the user set right; people by the name that stands in the line. */
export interface Corrections {
  readonly kind?: Correction<InteractionKind>;
  readonly on?: Correction<LocalDate>;
  readonly followUpOn?: Correction<LocalDate | null>;
  readonly note?: Correction<string>;
  readonly introducedBy?: Correction<Picked | null>;
  readonly people: Readonly<Record<string, PersonCorrection>>;
  readonly added: readonly Picked[];
}
export const noCorrections: Corrections = { people: {}, added: [] };

interface Option {
  readonly id: string;
  readonly name: string;
  /** Tells it from the others. */
  readonly detail: string | null;
}

/** A name that may mean several; nothing is written before the user says which. */
export interface Question {
  readonly part: 'person' | 'company' | 'introducedBy';
  /** Name in the line. */
  readonly name: string;
  /** Whose company it is about. */
  readonly personName: string;
  readonly options: readonly Option[];
}

export interface UnderstoodPerson {
  /** Name in the line, or of whom was added by hand. */
  readonly key: string;
  readonly added: boolean;
  readonly person: Picked | null;
  readonly title: string;
  readonly company: Picked | null;
}

export interface Understood {
  readonly kind: InteractionKind;
  readonly on: LocalDate;
  readonly people: readonly UnderstoodPerson[];
  readonly introducedBy: { readonly key: string; readonly person: Picked | null } | null;
  readonly followUpOn: LocalDate | null;
  readonly note: string;
  readonly questions: readonly Question[];
}

/** What the line says, for each part that can be corrected. */
export function said(captured: Captured) {
  return {
    kind: captured.kind.value,
    on: captured.on.value,
    followUpOn: captured.followUpOn?.value ?? '',
    note: captured.note,
    introducedBy: captured.introducedBy?.name ?? '',
  };
}

const held = <T>(correction: Correction<T> | undefined, now: string): Correction<T> | undefined =>
  correction?.said === now ? correction : undefined;

const asPicked = ({ person, matches, name }: NamedPerson): Picked | null =>
  person ? { id: person.id, name: person.name } : matches.length === 0 ? { name } : null;

/** The line as understood, with what the user set right. */
export function understand(captured: Captured, corrections: Corrections): Understood {
  const now = said(captured);
  const questions: Question[] = [];
  const people = captured.people.flatMap((named): UnderstoodPerson[] => {
    const fixed = corrections.people[named.name] ?? {};
    if (fixed.left) return [];
    const person = fixed.person ?? asPicked(named);
    if (!person)
      questions.push({
        part: 'person',
        name: named.name,
        personName: named.name,
        options: named.matches.map(({ id, name, company }) => ({ id, name, detail: company })),
      });
    const where = named.company;
    const found = where?.company ?? (where && where.matches.length === 0 ? { name: where.name } : null);
    const company = fixed.company === undefined ? found : fixed.company;
    if (where && fixed.company === undefined && !found)
      questions.push({
        part: 'company',
        name: where.name,
        personName: named.name,
        options: where.matches.map(({ id, name }) => ({ id, name, detail: null })),
      });
    return [{ key: named.name, added: false, person, title: fixed.title ?? named.title ?? '', company }];
  });
  for (const person of corrections.added) {
    const fixed = corrections.people[person.name] ?? {};
    people.push({
      key: person.name,
      added: true,
      person: fixed.person ?? person,
      title: fixed.title ?? '',
      company: fixed.company ?? null,
    });
  }
  const introducer = introducerOf(captured, corrections, questions);
  return {
    kind: held(corrections.kind, now.kind)?.value ?? captured.kind.value,
    on: held(corrections.on, now.on)?.value ?? captured.on.value,
    people,
    introducedBy: introducer,
    followUpOn: (held(corrections.followUpOn, now.followUpOn) ?? captured.followUpOn)?.value ?? null,
    note: held(corrections.note, now.note)?.value ?? captured.note,
    questions,
  };
}

function introducerOf(captured: Captured, corrections: Corrections, questions: Question[]): Understood['introducedBy'] {
  const named = captured.introducedBy;
  const fixed = held(corrections.introducedBy, named?.name ?? '');
  if (fixed) return fixed.value && { key: named?.name ?? '', person: fixed.value };
  if (!named) return null;
  const person = asPicked(named);
  if (!person)
    questions.push({
      part: 'introducedBy',
      name: named.name,
      personName: named.name,
      options: named.matches.map(({ id, name, company }) => ({ id, name, detail: company })),
    });
  return { key: named.name, person };
}
