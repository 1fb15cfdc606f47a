import type { Helper, LocalDate, PersonId, PlannedWake, ReviewId } from '../../contract/index.ts';
import { cadenceOf } from '../../domain/cadence.ts';
import type { Book } from '../book.ts';
import { companyRef } from '../methods/market-refs.ts';

/** How often to be in touch with who helped, in days. */
const SUGGESTED: Record<Helper['how'][number], number> = { introduced: 90, told: 90, recruited: 90, answered: 120 };

/** Who helped, those first who were not thanked yet, the warmest first. */
export function helpersOf(
  book: Book,
  review: ReviewId,
  introducers: readonly PersonId[],
  opportunities: readonly { readonly source: PersonId | null; readonly recruiter: PersonId | null }[],
  woken: ReadonlyMap<PersonId, PlannedWake>,
): Helper[] {
  const helped = new Map<PersonId, Set<Helper['how'][number]>>();
  const add = (person: PersonId | null, how: Helper['how'][number]) => {
    if (person === null || !book.network.people.has(person)) return;
    helped.set(person, (helped.get(person) ?? new Set()).add(how));
  };
  for (const person of introducers) add(person, 'introduced');
  for (const { source, recruiter } of opportunities) {
    add(source, 'told');
    add(recruiter, 'recruited');
  }
  for (const [person, { answeredOn }] of woken) if (answeredOn !== null) add(person, 'answered');
  const thanked = new Map(
    book.db
      .prepare<[string], { person: PersonId; on: LocalDate | null }>(
        'SELECT person_id AS person, thanked_on AS "on" FROM review_thanks WHERE review_id = ?',
      )
      .all(review)
      .map(({ person, on }) => [person, on]),
  );
  return [...helped]
    .map(([id, how]): Helper => {
      const node = book.network.people.get(id);
      const due = book.network.cadences.get(id);
      const own = node?.ownCadence ?? null;
      return {
        person: book.network.personRef(id),
        company: companyRef(book, node?.row.company?.id ?? null),
        how: [...how],
        thankedOn: thanked.get(id) ?? null,
        cadence: { own, ...cadenceOf(own, node?.tags ?? []), due: due ? { on: due.dueOn, band: due.band } : null },
        suggestedDays: Math.min(...[...how].map((one) => SUGGESTED[one])),
      };
    })
    .sort(
      (a, b) =>
        Number(a.thankedOn !== null) - Number(b.thankedOn !== null) ||
        b.person.strength - a.person.strength ||
        (a.person.id < b.person.id ? -1 : 1),
    );
}
