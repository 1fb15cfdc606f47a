import type { CompanyId, Lens, LensPicture, LocalDate, MethodInput, PersonId } from '../../../../src/contract/index.ts';
import type { Book } from '../../../../src/data/book.ts';
import { validateInput } from '../../../../src/data/dispatch.ts';
import { peopleGraphOf } from '../../../../src/data/graph/people-graph.ts';
import { runOnBook } from '../../../../src/data/methods/index.ts';
import { tieList } from '../../../../src/domain/graph/tie-list.ts';
import { openTestHost } from '../../support/book.ts';

/** A small network made by hand, and lenses on it. */
export function openLensHost() {
  const { call, host, path } = openTestHost();
  const names = new Map<PersonId, string>();
  const company = async (name: string) => (await call('company.create', { name })).id;
  const person = async (name: string, more: Omit<MethodInput<'person.create'>, 'name'> = {}) => {
    const { id } = await call('person.create', { name, ...more });
    names.set(id, name);
    return id;
  };
  const job = (
    personId: PersonId,
    companyId: CompanyId,
    more: { title?: string; startedOn?: string; endedOn?: string } = {},
  ) => call('employment.save', { personId, company: { id: companyId }, ...more });
  const met = async (ids: readonly PersonId[], ...days: LocalDate[]) => {
    let last = '';
    for (const on of days)
      last = (await call('interaction.save', { kind: 'coffee', on, people: ids.map((id) => ({ id })) })).id;
    return last as never;
  };
  const knows = (fromId: PersonId, toId: PersonId, since?: string) =>
    call('relationship.save', { fromId, toId, kind: 'knows', ...(since && { since }) });
  const look = (lens: Partial<Lens> & Pick<Lens, 'view'>, limit = 100) => call('lens.look', { lens, limit });
  return { call, host, path, company, person, job, met, knows, look };
}

/** Lines as 'role name', in order. */
export const roles = ({ lines }: LensPicture): string[] => lines.map(({ role, person }) => `${role} ${person.name}`);

export const bytes = (packed: string | null): Uint8Array | null =>
  packed === null ? null : Uint8Array.from(Buffer.from(packed, 'base64'));

/** How a picture shows each person of a book by name, and the ties in it. */
export async function unpack(book: Book, picture: LensPicture) {
  const graph = await peopleGraphOf(book);
  const { pairs, chance } = tieList(graph.ties);
  const nameOf = (person: number) => book.network.people.get(graph.people[person] as PersonId)?.row.name ?? '';
  const shown = bytes(picture.shown) ?? new Uint8Array(graph.people.length).fill(2);
  const ties = bytes(picture.ties);
  const between = Array.from(chance, (_, tie) => [pairs[2 * tie] as number, pairs[2 * tie + 1] as number] as const);
  return {
    shown: Object.fromEntries(Array.from(shown, (as, person) => [nameOf(person), as])),
    ties: between
      .filter(([a, b], tie) => (ties ? ties[tie] : shown[a] && shown[b]))
      .map(([a, b]) => [nameOf(a), nameOf(b)].sort().join('–'))
      .sort(),
    raw: { shown, ties, between, graph },
  };
}

/** Everybody meets the next one. */
export async function meetInPairs(book: Book): Promise<void> {
  const ids = [...book.network.people.keys()];
  for (const [at, id] of ids.entries()) {
    const people = [{ id }, { id: ids[(at + 1) % ids.length] }];
    if (ids.length > 1)
      await runOnBook(
        book,
        'interaction.save',
        validateInput('interaction.save', { kind: 'coffee', on: '2025-10-10', people }),
      );
  }
}
