import type { LocalDate, PersonId, ReviewId } from '../../contract/index.ts';
import { wakeId, wakeReminder } from '../review/ids.ts';
import type { People } from './people.ts';
import type { Rows } from './rows.ts';

const PLANNED = 17;
const REVIEW = 'Perhaps in spring';

interface WakeEntry {
  readonly who: string;
  /** Days ago; below 0 is still to come. */
  readonly hello: number;
  readonly rest: number;
  readonly targets: string;
  readonly said?: string;
  /** What came back, two days later. */
  readonly answer?: string;
}

/** Three a week: two weeks are behind, one of them not quite; the third is this one. */
const wakes: readonly WakeEntry[] = [
  {
    who: 'Inês Seabra',
    hello: 13,
    rest: 21,
    targets: 'Quillbank',
    said: 'Just hello, and whether the checklist was of any use.',
    answer: 'It was, twice. She has a team of her own now.',
  },
  {
    who: 'Vasco Fonseca',
    hello: 12,
    rest: 21,
    targets: 'Isbre Betaling',
    said: 'Saw his launch, and said so.',
  },
  {
    who: 'Diogo Gouveia',
    hello: 11,
    rest: 21,
    targets: 'Isbre Betaling, Perron Neuf',
    said: 'Asked how the first year was after all.',
    answer: 'Long happy mail. Still thinks of the mock interview.',
  },
  {
    who: 'Jiří Procházka',
    hello: 6,
    rest: 14,
    targets: 'Glasshouse Telemetry',
    said: 'Sent the checklist at last, and a hello with it.',
  },
  {
    who: 'Luciana Bittencourt',
    hello: 5,
    rest: 21,
    targets: 'Quillbank, Glasshouse Telemetry',
    said: 'Hello, and how the house turned out.',
    answer: 'With a garden. Wants to talk in December.',
  },
  { who: 'Mykola Bondarenko', hello: 3, rest: 14, targets: 'Kontrapunkt' },
  { who: 'André Brito', hello: -1, rest: 14, targets: 'Grachtwerk, Tidegate' },
  { who: 'Fernanda Siqueira', hello: -3, rest: 14, targets: 'Quillbank, Réverbère Paiements' },
];

/** Whose waking the review has planned, and what came of it so far. */
export function addWakes(rows: Rows, people: People, review: ReviewId): void {
  for (const { who, hello, rest, targets, said, answer } of wakes) {
    const person = people.figures.find(({ name }) => name === who);
    if (!person) continue;
    const on = rows.days.workday(hello);
    const id = wakeId(review, person.id);
    const days = { hello_on: rows.days.ago(on), ask_on: rows.days.ago(rows.days.workday(on - rest)) };
    rows.tables.review_wake.push({
      id,
      review_id: review,
      person_id: person.id,
      planned_on: rows.days.ago(PLANNED),
      ...days,
    });
    remind(rows, id, 'hello', person.id, days.hello_on, `A plain hello, no ask yet (${REVIEW})`);
    remind(rows, id, 'ask', person.id, days.ask_on, `Now you may ask: ${targets} (${REVIEW})`);
    if (said) rows.interaction(`hello ${who}`, on, { kind: 'email', direction: 'out', note: said }, [person.id]);
    if (answer)
      rows.interaction(`answer ${who}`, on - 2, { kind: 'email', direction: 'in', note: answer }, [person.id]);
  }
}

function remind(
  rows: Rows,
  wake: string,
  what: 'hello' | 'ask',
  person_id: PersonId,
  due_on: LocalDate,
  text: string,
): void {
  rows.tables.follow_up.push({
    id: wakeReminder(wake, what),
    person_id,
    kind: 'custom',
    interview_id: null,
    opportunity_id: null,
    started_on: rows.days.ago(PLANNED),
    due_on,
    text,
    awaits_reply: 0,
    snoozed_until: null,
    ended_on: null,
    ending: null,
    created_at: rows.trashable(PLANNED).created_at,
  });
}
