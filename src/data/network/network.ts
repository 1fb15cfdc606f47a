import type { Database } from 'better-sqlite3';
import type { CompanyId, LocalDate, PersonId, PersonRef, PersonRow, TagId } from '../../contract/index.ts';
import type { Clock } from '../../domain/dates.ts';
import { endsBefore } from '../../domain/dates.ts';
import { fold } from '../../domain/text.ts';
import { type ContactDay, tieStrength, warmthOf } from '../../domain/tie.ts';
import { Pace } from '../pace.ts';
import {
  type CompanyBase,
  type EmploymentBase,
  type PersonBase,
  readAllPeople,
  readCompanies,
  readEmployees,
  readInterviewCounts,
  readPeople,
  type Slice,
} from './rows.ts';

export interface PersonNode {
  readonly row: PersonRow;
  readonly tagIds: readonly TagId[];
  /** Present ones first, then the latest end first. */
  readonly employments: readonly EmploymentBase[];
  readonly sortKey: string;
  /** Folded words, each after a space. */
  readonly words: string;
}
export interface CompanyNode {
  readonly base: CompanyBase;
  readonly interviews: number;
  readonly people: ReadonlySet<PersonId>;
  readonly sortKey: string;
  readonly words: string;
}
interface MutableCompanyNode extends CompanyNode {
  base: CompanyBase;
  interviews: number;
  readonly people: Set<PersonId>;
  sortKey: string;
  words: string;
}

const LOAD_SLICE = 300;
/** Fewer, since after a change their pages may be cold. */
const REFRESH_SLICE = 50;

/**
 * The living people and companies with what is derived of them (works there now, last contact, tie
 * strength), in memory, so that a list of 30,000 sorts and filters at once. Follows the journal; derived
 * anew when the date changes, since ties fade by themselves.
 */
export class Network {
  readonly #db: Database;
  readonly #clock: Clock;
  #people = new Map<PersonId, PersonNode>();
  #companies = new Map<CompanyId, MutableCompanyNode>();
  #today: LocalDate = '';
  #version = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(db: Database, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  get people(): ReadonlyMap<PersonId, PersonNode> {
    return this.#people;
  }
  get companies(): ReadonlyMap<CompanyId, CompanyNode> {
    return this.#companies;
  }
  /** Rises with every change; what is cached of the network is good for one version. */
  get version(): number {
    return this.#version;
  }
  get today(): LocalDate {
    return this.#today;
  }

  /** Reads everything; the old state answers until the new one is whole. */
  load(): Promise<void> {
    return this.#inTurn(() => this.#load());
  }

  async #load(): Promise<void> {
    const pace = new Pace();
    const today = this.#clock.today();
    const people = new Map<PersonId, PersonNode>();
    const companies = new Map<CompanyId, MutableCompanyNode>();
    for (const base of readCompanies(this.#db)) {
      companies.set(base.id, companyNode(base));
      await pace.breathe();
    }
    for (const { company_id, interviews } of readInterviewCounts(this.#db)) {
      const company = companies.get(company_id);
      if (company) company.interviews = interviews;
    }
    await pace.breathe();
    for (const slice of readAllPeople(this.#db, LOAD_SLICE)) {
      addPeople(slice, people, companies, today);
      await pace.breathe();
    }
    this.#people = people;
    this.#companies = companies;
    this.#today = today;
    this.#version += 1;
  }

  /** Reads everything again if the date has changed. */
  async followDate(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#clock.today() !== this.#today) await this.#load();
    });
  }

  /** Reads again what changed. */
  refresh(
    personIds: ReadonlySet<PersonId>,
    companyIds: ReadonlySet<CompanyId>,
    interviewsChanged: boolean,
  ): Promise<void> {
    return this.#inTurn(() => this.#refresh(personIds, companyIds, interviewsChanged));
  }

  /** One after another: what was read before a change must not replace what was read after it. */
  #inTurn(read: () => Promise<void>): Promise<void> {
    const reading = this.#reading.then(read);
    this.#reading = reading.catch(() => {});
    return reading;
  }

  async #refresh(
    personIds: ReadonlySet<PersonId>,
    companyIds: ReadonlySet<CompanyId>,
    interviewsChanged: boolean,
  ): Promise<void> {
    const pace = new Pace();
    const again = new Set(personIds);
    const found = new Map(readCompanies(this.#db, [...companyIds]).map((base) => [base.id, base]));
    // One that comes back out of the trash brings its people.
    const added = [...found.keys()].filter((id) => !this.#companies.has(id));
    for (const personId of readEmployees(this.#db, added)) again.add(personId);
    for (const id of companyIds) {
      const present = this.#companies.get(id);
      const base = found.get(id);
      // A person's row names the company, so a company's change is its people's too.
      for (const personId of present?.people ?? []) again.add(personId);
      if (!base) this.#companies.delete(id);
      else if (present) Object.assign(present, companyFields(base));
      else this.#companies.set(id, companyNode(base));
    }
    if (interviewsChanged) {
      for (const company of this.#companies.values()) company.interviews = 0;
      for (const { company_id, interviews } of readInterviewCounts(this.#db)) {
        const company = this.#companies.get(company_id);
        if (company) company.interviews = interviews;
      }
    }
    const ids = [...again];
    for (let start = 0; start < ids.length; start += REFRESH_SLICE) {
      const slice = ids.slice(start, start + REFRESH_SLICE);
      for (const id of slice) this.#forget(id);
      addPeople(readPeople(this.#db, slice), this.#people, this.#companies, this.#today);
      this.#version += 1;
      await pace.breathe();
    }
    this.#version += 1;
  }

  /** A person as a chip shows them; one who is gone keeps a place, without a name. */
  personRef(id: PersonId): PersonRef {
    const row = this.#people.get(id)?.row;
    return { id, name: row?.name ?? '', warmth: row?.warmth ?? 'none', strength: row?.strength ?? 0 };
  }

  isCurrent(employment: EmploymentBase): boolean {
    return isCurrent(employment, this.#today);
  }

  #forget(id: PersonId): void {
    for (const employment of this.#people.get(id)?.employments ?? [])
      this.#companies.get(employment.company_id)?.people.delete(id);
    this.#people.delete(id);
  }
}

/** The day somebody left is the first on which they are no longer there. */
const isCurrent = ({ ended_on }: EmploymentBase, today: LocalDate): boolean =>
  ended_on === null || (ended_on !== today && !endsBefore(ended_on, today));

const companyFields = (base: CompanyBase) => ({
  base,
  sortKey: fold(base.name),
  words: wordsOf([base.name, base.industry, base.location]),
});

const companyNode = (base: CompanyBase): MutableCompanyNode => ({
  ...companyFields(base),
  interviews: 0,
  people: new Set(),
});

function addPeople(
  slice: Slice,
  people: Map<PersonId, PersonNode>,
  companies: Map<CompanyId, MutableCompanyNode>,
  today: LocalDate,
): void {
  const employments = Map.groupBy(slice.employments, (row) => row.person_id);
  const tags = Map.groupBy(slice.tags, (row) => row.person_id);
  const contacts = Map.groupBy(slice.contacts, (row) => row.person_id);
  for (const base of slice.people) {
    const jobs = (employments.get(base.id) ?? []).toSorted((a, b) => compareJobs(a, b, today));
    const company = jobs[0] && isCurrent(jobs[0], today) ? companies.get(jobs[0].company_id) : undefined;
    const ownTags = tags.get(base.id) ?? [];
    const row = personRow(base, company, jobs[0]?.title ?? null, contacts.get(base.id) ?? [], today);
    for (const tag of ownTags) row.tags.push(tag.name);
    row.tags.sort();
    people.set(base.id, {
      row,
      tagIds: ownTags.map((tag) => tag.tag_id as TagId),
      employments: jobs,
      sortKey: fold(base.name),
      words: wordsOf([base.name, row.title, company?.base.name, base.headline, base.location, ...row.tags]),
    });
    for (const job of jobs) companies.get(job.company_id)?.people.add(base.id);
  }
}

function personRow(
  base: PersonBase,
  company: CompanyNode | undefined,
  title: string | null,
  contacts: readonly ContactDay[],
  today: LocalDate,
): PersonRow {
  let lastContactOn: LocalDate | null = null;
  for (const { on } of contacts) if (on <= today && (lastContactOn === null || on > lastContactOn)) lastContactOn = on;
  const strength = tieStrength(contacts, today);
  return {
    id: base.id,
    name: base.name,
    title: company ? title : null,
    company: company ? { id: company.base.id, name: company.base.name } : null,
    location: base.location,
    tags: [],
    lastContactOn,
    metOn: base.met_on,
    warmth: warmthOf(strength, lastContactOn !== null),
    strength,
  };
}

/** Present employments first, the one begun last foremost; then by end, latest first. */
function compareJobs(a: EmploymentBase, b: EmploymentBase, today: LocalDate): number {
  const currentA = isCurrent(a, today);
  if (currentA !== isCurrent(b, today)) return currentA ? -1 : 1;
  const byDate = currentA
    ? compareText(b.started_on ?? '', a.started_on ?? '')
    : compareText(b.ended_on ?? '', a.ended_on ?? '');
  return byDate || compareText(b.id, a.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const wordsOf = (parts: readonly (string | null | undefined)[]): string =>
  ` ${fold(parts.filter(Boolean).join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
