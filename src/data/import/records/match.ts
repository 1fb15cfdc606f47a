import type { AmbiguousRow, PersonId } from '../../../contract/index.ts';
import type { ImportedPerson } from '../../../domain/import/records.ts';
import type { CompanyResolver } from '../companies.ts';
import { type Norms, nameKeyOf, namesMeet } from './norms.ts';
import type { PersonKnown, RecordsState } from './state.ts';

type Candidate = AmbiguousRow['candidates'][number];
/** Who a row is about: one person, nobody known, or the user has to say. */
export type Match =
  | { readonly kind: 'known'; readonly person: PersonKnown }
  | { readonly kind: 'new' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] };

/** From here on somebody is meant, when nobody else comes near. */
const SURE = 0.85;
const NEAR = 0.2;
/** Below, it is somebody else. */
const POSSIBLE = 0.45;
const MOST_CANDIDATES = 5;
const NEW: Match = { kind: 'new' };
const NOBODY: ReadonlySet<PersonId> = new Set();

/** Finds people of the book by what a file says of them. */
export class People {
  readonly #state: RecordsState;
  readonly #norms: Norms;
  readonly #companies: CompanyResolver;
  readonly #byKey = new Map<string, PersonId>();
  readonly #byContact = new Map<string, Set<PersonId>>();
  readonly #byName = new Map<string, Set<PersonId>>();
  readonly #nameKeys = new Map<string, string>();

  constructor(state: RecordsState, norms: Norms, companies: CompanyResolver) {
    this.#state = state;
    this.#norms = norms;
    this.#companies = companies;
    for (const person of state.people.values()) this.add(person);
    for (const [record, said] of state.said) {
      if (!state.people.has(record as PersonId)) continue;
      for (const { fields } of said)
        for (const field of ['key', 'asideKey']) {
          const key = fields.get(field);
          if (key !== undefined) this.#byKey.set(key, record as PersonId);
        }
    }
  }

  /** Makes somebody findable. */
  add(person: PersonKnown): void {
    for (const { kind, value } of person.contacts) {
      if (kind === 'email' || kind === 'phone' || kind === 'linkedin')
        put(this.#byContact, `${kind}:${this.#norms.of(kind, value)}`, person.id);
    }
    const name = this.#nameKey(person.name);
    if (name) put(this.#byName, name, person.id);
  }

  byKey(key: string): PersonKnown | null {
    const id = this.#byKey.get(key);
    return (id && this.#state.people.get(id)) || null;
  }

  /** The only living person with an address. */
  byContact(kind: 'email' | 'linkedin', value: string): PersonKnown | null {
    const found = this.#living(this.#byContact.get(`${kind}:${this.#norms.of(kind, value)}`));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /**
   * Who a row is about.
   *
   * @param own people whom the file itself tells from this row: those it adds, and those known by the key of another
   * row. An address in common tells that two rows are one person all the same, a name in common does not.
   */
  match(row: ImportedPerson, own: ReadonlySet<PersonId>): Match {
    const keyed = this.byKey(row.key);
    if (keyed) return { kind: 'known', person: keyed };
    const here = row.aside ? NOBODY : own;
    const ids = new Set<PersonId>();
    for (const id of this.#byName.get(this.#nameKey(row.name)) ?? []) if (!here.has(id)) ids.add(id);
    for (const { kind, value } of row.contacts)
      for (const id of this.#byContact.get(`${kind}:${this.#norms.of(kind, value)}`) ?? []) ids.add(id);
    if (ids.size === 0) return NEW;
    const candidates = this.#living(ids)
      .map((person) => ({ person, ...this.#score(row, person, here.has(person.id)) }))
      .filter(({ score, person }) => score >= (here.has(person.id) ? SURE : POSSIBLE))
      .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
    const [best, next] = candidates;
    if (!best) return NEW;
    if (best.score >= SURE && (!next || next.score <= best.score - NEAR)) return { kind: 'known', person: best.person };
    return {
      kind: 'ambiguous',
      candidates: candidates.slice(0, MOST_CANDIDATES).map(({ person, score, reasons }) => ({
        personId: person.id,
        name: person.name,
        about: this.aboutKnown(person),
        score: Math.round(score * 100) / 100,
        reason: reasons.join(', '),
      })),
    };
  }

  aboutKnown(person: PersonKnown): string {
    const job = person.jobs.find(({ endedOn }) => endedOn === null);
    const company = job && this.#state.companies.get(job.companyId)?.name;
    const said = company ? [job.title, company].filter(Boolean).join(', ') : person.headline;
    return [said, person.contacts[0]?.value].filter(Boolean).join(' · ');
  }

  #living(ids: Iterable<PersonId> | undefined): PersonKnown[] {
    return [...(ids ?? [])].flatMap((id) => {
      const person = this.#state.people.get(id);
      return person && !person.trashed ? [person] : [];
    });
  }

  /** How likely a row is about a person, 0 to 1: addresses count most, names only together with something else. */
  #score(row: ImportedPerson, person: PersonKnown, byAddress: boolean): { score: number; reasons: string[] } {
    const own = new Set(person.contacts.map(({ kind, value }) => `${kind}:${this.#norms.of(kind, value)}`));
    const shared = new Set(
      row.contacts.flatMap(({ kind, value }) => (own.has(`${kind}:${this.#norms.of(kind, value)}`) ? [kind] : [])),
    );
    const sameName = this.#nameKey(row.name) === this.#nameKey(person.name);
    const meet = sameName || namesMeet(row.name, person.name);
    const reasons: string[] = [];
    let score = 0;
    const say = (points: number, reason: string) => {
      score = Math.max(score, points);
      reasons.push(reason);
    };
    if (shared.has('linkedin')) say(0.95, 'same profile');
    if (shared.has('email')) say(meet ? 0.95 : 0.6, 'same e-mail');
    if (shared.has('phone')) say(sameName ? 0.95 : meet ? 0.7 : 0.4, 'same number');
    if (sameName && !byAddress) {
      const company = row.jobs.some(({ company: said }) =>
        person.jobs.some(({ companyId }) => companyId === this.#companies.idOf(said)),
      );
      const apart = (['linkedin', 'email'] as const).some((kind) => this.#differ(row, person, kind));
      if (row.metOn?.length === 10 && this.#metOn(person).includes(row.metOn)) say(0.9, 'same name and day');
      else if (company) say(apart ? 0.7 : 0.88, 'same name and company');
      else say(apart ? 0.3 : 0.55, 'same name');
    }
    return { score, reasons };
  }

  /** When they were met as the source said, else as the book says. */
  #metOn(person: PersonKnown): readonly string[] {
    const said = (this.#state.said.get(person.id) ?? []).flatMap(({ fields }) => fields.get('metOn') ?? []);
    return said.length > 0 || person.metOn === null ? said : [person.metOn];
  }

  #nameKey(name: string): string {
    const known = this.#nameKeys.get(name);
    if (known !== undefined) return known;
    const key = nameKeyOf(name);
    this.#nameKeys.set(name, key);
    return key;
  }

  /** Both have such an address, and none in common. */
  #differ(row: ImportedPerson, person: PersonKnown, kind: 'linkedin' | 'email'): boolean {
    const theirs = row.contacts.filter((one) => one.kind === kind).map(({ value }) => this.#norms.of(kind, value));
    const mine = person.contacts.filter((one) => one.kind === kind).map(({ value }) => this.#norms.of(kind, value));
    return kind === 'linkedin' && theirs.length > 0 && mine.length > 0 && !theirs.some((one) => mine.includes(one));
  }
}

function put(index: Map<string, Set<PersonId>>, key: string, id: PersonId): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
