import type { PersonId } from '../../contract/index.ts';
import { daysBetween } from '../../domain/dates.ts';
import type { Pace } from '../pace.ts';
import { type Figure, jobAt, tell } from './figures.ts';
import type { People } from './people.ts';
import { Dice } from './random.ts';
import type { Rows } from './rows.ts';
import { checkIns } from './sentences/messages.ts';
import { INTERVIEWER, RECRUITER } from './tag-cadences.ts';

const RECRUITERS = 18;
/** With a few former colleagues more often than any tag says. */
const COLLEAGUE = 60;
const COLLEAGUES = 6;
/** Of whom I have not heard for so many days I let go, whatever their tag says. */
const LET_GO = 600;
/** Some were let slip by so many days, or are due in so many. */
const SLIPPED = [7, 24, -5, 2, 41, -9, 12] as const;
/** Whoever has another contact in so few days anyway needs no sign of life. */
const SOON = 12;

/**
 * Beside the cadences of tags those of single people, and the signs of life that keep most of them from being due.
 * Some were let slip, so that there is something to do.
 */
export async function addCadences(rows: Rows, people: People, pace: Pace): Promise<void> {
  const cadences = new Cadences(rows);
  const { figures } = people;
  const recruiters = figures.filter(({ circle }) => circle === 'recruiter');
  for (const one of recruiters.slice(0, RECRUITERS)) cadences.keepUp(one, RECRUITER);
  for (const one of recruiters.slice(RECRUITERS)) cadences.letGo(one);
  await pace.breathe();
  const colleagues = figures.filter(({ tie, tags }) => tie === 'warm' && tags.includes('Would hire again'));
  for (const one of colleagues.slice(0, COLLEAGUES)) {
    cadences.set(one, COLLEAGUE);
    cadences.keepUp(one, COLLEAGUE);
  }
  await pace.breathe();
  // Noa's line of four months ago is the last there was; she is due.
  const interviewers = figures.filter(
    ({ circle, tags }) => circle === 'interviewer' && tags.includes('Past interviewers'),
  );
  for (const [index, one] of interviewers.entries()) {
    if (index % 7 === 1) cadences.letGo(one);
    else cadences.keepUp(one, INTERVIEWER);
  }
}

class Cadences {
  readonly #rows: Rows;
  readonly #dice = new Dice('cadences');
  readonly #people: Map<PersonId, Rows['tables']['person'][number]>;
  readonly #last: ReadonlyMap<PersonId, number>;
  #slipped = 0;
  #isLeftBe = false;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#people = new Map(rows.tables.person.map((row) => [row.id, row]));
    this.#last = lastContacts(rows);
  }

  /** Nought is none, whatever the tags say. */
  set(figure: Figure, days: number): void {
    const row = this.#people.get(figure.id);
    if (row) row.cadence_days = days;
  }

  letGo(figure: Figure): void {
    if ((this.#last.get(figure.id) ?? figure.met) > LET_GO) this.set(figure, 0);
  }

  /** Writes to whom it would be due, to some of them a while ago; one is left be. */
  keepUp(figure: Figure, days: number): void {
    const last = this.#last.get(figure.id) ?? figure.met;
    if (last < days - SOON) return;
    const slip = SLIPPED[this.#slipped];
    if (slip !== undefined && last > days + slip && this.#dice.chance(0.3)) {
      this.#slipped += 1;
      this.#write(figure, days + slip);
      return;
    }
    const row = this.#people.get(figure.id);
    if (row && slip === undefined && !this.#isLeftBe) {
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
