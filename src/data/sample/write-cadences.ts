import type { PersonId } from '../../contract/index.ts';
import { daysBetween } from '../../domain/dates.ts';
import type { Pace } from '../pace.ts';
import { type Figure, jobAt, tell } from './figures.ts';
import type { People } from './people.ts';
import { Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { checkIns } from './sentences/messages.ts';

const CADENCED = 60;
const INNER_CIRCLE = 30;
const RECRUITER = 90;
const RECRUITERS = 18;
const INTERVIEWER = 120;
/** One of the recruiters was let slip by a week. */
const LATE = 97;
/** Whoever has another contact in so few days anyway needs no sign of life. */
const SOON = 12;

/** How often I keep in touch with some sixty people, and the signs of life that keep most of them from being due. */
export async function addCadences(rows: Rows, people: People, pace: Pace): Promise<void> {
  const cadences = new Cadences(rows);
  const { figures } = people;
  for (const one of figures.filter(({ tags }) => tags.includes('Inner circle'))) cadences.set(one, INNER_CIRCLE);
  await pace.breathe();
  for (const one of figures.filter(({ circle }) => circle === 'recruiter').slice(0, RECRUITERS)) {
    cadences.set(one, RECRUITER);
    cadences.keepUp(one, RECRUITER);
  }
  await pace.breathe();
  // Noa's line of four months ago is the last there was; she is due.
  cadences.set(people.byKey('noa'), INTERVIEWER);
  const interviewers = figures.filter(
    ({ circle, tags }) => circle === 'interviewer' && tags.includes('Past interviewers'),
  );
  for (const one of interviewers.slice(-(CADENCED - cadences.count))) {
    cadences.set(one, INTERVIEWER);
    cadences.keepUp(one, INTERVIEWER);
  }
}

class Cadences {
  count = 0;
  readonly #rows: Rows;
  readonly #dice = new Dice('cadences');
  readonly #people: Map<PersonId, Rows['tables']['person'][number]>;
  readonly #last: ReadonlyMap<PersonId, number>;
  #isLate = false;
  #isLeftBe = false;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#people = new Map(rows.tables.person.map((row) => [row.id, row]));
    this.#last = lastContacts(rows);
  }

  set(figure: Figure, days: number): void {
    const row = this.#people.get(figure.id);
    if (!row) return;
    row.cadence_days = days;
    this.count += 1;
  }

  /** Writes to whom it would be due, but for one who is late and one who is left be. */
  keepUp(figure: Figure, days: number): void {
    const last = this.#last.get(figure.id) ?? figure.met;
    if (last < days - SOON) return;
    if (!this.#isLate && last > LATE) {
      this.#isLate = true;
      this.#write(figure, LATE);
      return;
    }
    const row = this.#people.get(figure.id);
    if (row && this.#isLate && !this.#isLeftBe) {
      this.#isLeftBe = true;
      row.snoozed_until = this.#rows.days.ago(-30);
      return;
    }
    this.#write(figure, this.#dice.between(4, days - SOON));
  }

  #write(figure: Figure, daysAgo: number): void {
    const company = jobAt(figure, Math.max(1, daysAgo))?.company;
    const fitting = checkIns.filter((text) => company !== undefined || !text.includes('{company}'));
    const note = tell(this.#dice.pick(fitting), figure, company ?? '');
    this.#rows.interaction(`check-in ${figure.key}`, daysAgo, { kind: 'email', direction: 'out', note }, [figure.id]);
  }
}

/** In days before today. */
function lastContacts({ tables, days }: Rows): Map<PersonId, number> {
  const today = days.ago(0);
  const on = new Map<string, string>([
    ...tables.interaction.map((row) => [row.id, row.happened_on] as const),
    ...tables.interview.map((row) => [row.id, row.happens_on] as const),
  ]);
  const last = new Map<PersonId, number>();
  const meet = (person: PersonId, day: string | undefined) => {
    if (day === undefined || day > today) return;
    last.set(person, Math.min(last.get(person) ?? Number.POSITIVE_INFINITY, daysBetween(day, today)));
  };
  for (const row of tables.interaction_person) meet(row.person_id, on.get(row.interaction_id));
  for (const row of tables.interview_person) meet(row.person_id, on.get(row.interview_id));
  return last;
}
