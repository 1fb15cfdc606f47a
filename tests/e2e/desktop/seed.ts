import type { Page } from '@playwright/test';
import type {
  InterviewId,
  LocalDate,
  MethodInput,
  MethodName,
  MethodOutput,
  PersonId,
} from '../../../src/contract/index.ts';
import { addDays, localDateOf } from '../../../src/domain/dates.ts';
import { writeBook } from '../../support/write-book.ts';

/** Where and when the tests of reminders play: a Tuesday, in a zone that is at UTC then. */
export const zone = 'Europe/Lisbon';
const day = '2026-11-10';
/** A time of that day. */
export const at = (time: string) => `${day}T${time}:00Z`;
export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => minutes(count * 60);

const clockAt = (now: string) => ({ now: () => now, today: () => localDateOf(now, zone) });

/** Calls the book through the bridge of the app's own page. */
export async function call<M extends MethodName>(
  page: Page,
  method: M,
  input: MethodInput<M>,
): Promise<MethodOutput<M>> {
  const answer = await page.evaluate(([name, value]) => Reflect.get(window, 'kith').invoke(name, value), [
    method,
    input,
  ] as const);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
  return answer.data;
}

/** The day of the last contact with a person. */
export async function lastContactOf(page: Page, name: string): Promise<LocalDate | null | undefined> {
  const { rows } = await call(page, 'person.list', { filter: name });
  return rows.find((row) => row.name === name)?.lastContactOn;
}

/** People to be in touch with every 30 days, last met so that they are due on a day. */
export async function writeDue(path: string, names: readonly string[], dueOn: LocalDate = day): Promise<PersonId[]> {
  const metOn = addDays(dueOn, -30);
  return writeBook(
    path,
    async (call) => {
      const ids: PersonId[] = [];
      for (const name of names) ids.push((await call('person.create', { name, metOn })).id);
      await call('person.setCadence', { ids, cadence: 30 });
      return ids;
    },
    clockAt(`${metOn}T12:00:00Z`),
  );
}

/** An interview of the day, with one interviewer. */
export async function writeInterview(path: string, happensAt: string): Promise<InterviewId> {
  return writeBook(
    path,
    async (call) => {
      const people = [{ person: { name: 'Lena Fischer' } }];
      const interview = { company: { name: 'Nubank' }, happensOn: day, happensAt, timeZone: zone, people };
      return (await call('interview.save', interview)).id;
    },
    clockAt(at('07:00')),
  );
}

/** An interview of the day before, debriefed: a thank-you is due. */
export async function writeThankYou(path: string): Promise<PersonId> {
  return writeBook(
    path,
    async (call) => {
      const person = await call('person.create', { name: 'Lena Fischer' });
      const people = [{ person: { id: person.id } }];
      const { id } = await call('interview.save', { company: { name: 'Nubank' }, happensOn: '2026-11-09', people });
      await call('debrief.finish', { id });
      return person.id;
    },
    clockAt('2026-11-09T16:00:00Z'),
  );
}
