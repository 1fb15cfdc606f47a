import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, MethodInput, MethodOutput, PersonId } from '../../../src/contract/index.ts';
import { methods } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { validateInput } from '../../../src/data/dispatch.ts';
import { type BookMethod, runOnBook } from '../../../src/data/methods/index.ts';
import type { Clock } from '../../../src/domain/dates.ts';
import { localDateOf } from '../../../src/domain/dates.ts';
import { instantOf, momentAt } from '../../../src/domain/reminders/hours.ts';
import { openTestBook } from '../support/book.ts';

const here = (): string => Temporal.Now.timeZoneId();

/** A moment by the clock on the wall here: '2026-03-16 09:00'. */
export function at(wall: string): Instant {
  const [date = '', time = ''] = wall.split(' ');
  return instantOf(momentAt(date, time, here()));
}

/** A clock that stands at the minute it is put to. */
class WallClock implements Clock {
  #now: Instant;
  constructor(wall: string) {
    this.#now = at(wall);
  }
  now = (): Instant => this.#now;
  today = (): LocalDate => localDateOf(this.#now, here());
  set(wall: string): void {
    this.#now = at(wall);
  }
  /** Goes on, or back. */
  move(seconds: number): void {
    this.#now = instantOf(Date.parse(this.#now) + seconds * 1_000);
  }
}

export type Call = <M extends BookMethod>(method: M, input?: MethodInput<M>) => Promise<MethodOutput<M>>;

export const caller =
  (book: Book): Call =>
  async (method, input) => {
    const output = await runOnBook(book, method, validateInput(method, input ?? {}));
    return methods[method].output.parse(output) as never;
  };

/** A book whose clock stands at half past eight on Monday, 16 March 2026. */
export async function bookOnMonday(path?: string) {
  const clock = new WallClock('2026-03-16 08:30');
  const book = await openTestBook(clock, path);
  const call = caller(book);
  return {
    clock,
    book,
    call,
    /** Somebody with a cadence, met so long ago that contact is due on a day. */
    async addDue(name: string, metOn: LocalDate, cadence = 30): Promise<PersonId> {
      const { id } = await call('person.create', { name, metOn });
      await call('person.setCadence', { ids: [id], cadence });
      return id;
    },
    /** Takes, shows and says so; answers with the ids. */
    async tell(wall?: string): Promise<string[]> {
      if (wall) clock.set(wall);
      const { reminders } = await call('reminder.take');
      const ids = reminders.map(({ id }) => id);
      if (ids.length) await call('reminder.shown', { ids });
      return ids;
    },
  };
}
