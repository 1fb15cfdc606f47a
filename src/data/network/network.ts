import type { Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import type { CompanyId, Instant, LocalDate, PersonId, PersonRef } from '../../contract/index.ts';
import { type Clock, localDateOf } from '../../domain/dates.ts';
import type { Stint } from '../../domain/shared-work.ts';
import type { ContactDay } from '../../domain/tie.ts';
import { Pace } from '../pace.ts';
import { Cadences } from './cadences.ts';
import { contactsOf, type Moment } from './contacts.ts';
import {
  type CompanyNode,
  cadenceState,
  companyFields,
  companyNode,
  isCurrent,
  type MutableCompanyNode,
  type PersonNode,
  personNode,
} from './nodes.ts';
import {
  type EmploymentBase,
  readAllPeople,
  readCareer,
  readCompanies,
  readContacts,
  readEmployees,
  readInterviewCounts,
  readPeople,
  type Slice,
} from './rows.ts';

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
  #cadences = new Cadences();
  /** When interviews of today will be over and count, in milliseconds since 1970. */
  #comes = new Map<PersonId, number>();
  #career: readonly Stint[] = [];
  #today: LocalDate = '';
  #here = '';
  #version = 0;
  #readings = 0;
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
  /** Everybody with a cadence, and where they are in it. */
  get cadences(): Cadences {
    return this.#cadences;
  }
  /** Where the user works and worked. */
  get career(): readonly Stint[] {
    return this.#career;
  }
  /** Rises with every change; what is cached of the network is good for one version. */
  get version(): number {
    return this.#version;
  }
  /** How often all was read. */
  get readings(): number {
    return this.#readings;
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
    const moment = this.#moment(Temporal.Now.timeZoneId());
    const companies = new Map<CompanyId, MutableCompanyNode>();
    const into: Into = {
      people: new Map(),
      companies,
      cadences: new Cadences(),
      comes: new Map(),
      career: readCareer(this.#db),
    };
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
      addPeople(slice, into, moment);
      await pace.breathe();
    }
    this.#people = into.people;
    this.#companies = companies;
    this.#cadences = into.cadences;
    this.#comes = into.comes;
    this.#career = into.career;
    this.#today = moment.today;
    this.#here = moment.here;
    this.#version += 1;
    this.#readings += 1;
  }

  #moment(here: string): Moment {
    return { now: this.#clock.now(), today: this.#clock.today(), here };
  }

  /** Reads everything again if the date or the time zone has changed, and whoever's interview is over by now. */
  async followDate(): Promise<void> {
    await this.#inTurn(async () => {
      const { now, today, here } = this.#moment(Temporal.Now.timeZoneId());
      if (today !== this.#today || here !== this.#here) return this.#load();
      const over = [...this.#comes].filter(([, at]) => at <= Date.parse(now)).map(([id]) => id);
      if (over.length) await this.#refresh(new Set(over), new Set(), false);
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
    // What changes on a new day waits for `followDate`, so that all are of one day.
    const moment = { ...this.#moment(this.#here), today: this.#today };
    this.#career = readCareer(this.#db);
    const into: Into = {
      people: this.#people,
      companies: this.#companies,
      cadences: this.#cadences,
      comes: this.#comes,
      career: this.#career,
    };
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
      addPeople(readPeople(this.#db, slice), into, moment);
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

  /** What counts as contact with some people, read anew: there is too much of it to keep. */
  contactsOf(ids: readonly PersonId[]): ReadonlyMap<PersonId, readonly ContactDay[]> {
    return contactsOf(readContacts(this.#db, ids), this.#moment(this.#here)).of;
  }

  isCurrent(employment: Pick<EmploymentBase, 'ended_on'>): boolean {
    return isCurrent(employment, this.#today);
  }

  #forget(id: PersonId): void {
    for (const employment of this.#people.get(id)?.employments ?? [])
      this.#companies.get(employment.company_id)?.people.delete(id);
    this.#people.delete(id);
    this.#cadences.delete(id);
    this.#comes.delete(id);
  }
}

/** What a slice of people is taken into. */
interface Into {
  readonly people: Map<PersonId, PersonNode>;
  readonly companies: Map<CompanyId, MutableCompanyNode>;
  readonly cadences: Cadences;
  readonly comes: Map<PersonId, number>;
  readonly career: readonly Stint[];
}

function addPeople(slice: Slice, { people, companies, cadences, comes, career }: Into, moment: Moment): void {
  const employments = Map.groupBy(slice.employments, (row) => row.person_id);
  const tags = Map.groupBy(slice.tags, (row) => row.person_id);
  const contacts = contactsOf(slice, moment);
  const dateOf = (instant: Instant) => localDateOf(instant, moment.here);
  for (const base of slice.people) {
    const parts = {
      base,
      employments: employments.get(base.id) ?? [],
      tags: tags.get(base.id) ?? [],
      contacts: contacts.of.get(base.id) ?? [],
    };
    const node = personNode(parts, companies, career, moment.today);
    people.set(base.id, node);
    for (const job of node.employments) companies.get(job.company_id)?.people.add(base.id);
    const cadence = cadenceState(node, base, moment.today, dateOf);
    if (cadence) cadences.set(cadence);
    const over = contacts.comes.get(base.id);
    if (over !== undefined) comes.set(base.id, over);
  }
}
