import type { BirthdayDue } from '../../contract/index.ts';
import { birthdayAround, isBirthdaySeen } from '../../domain/birthday.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';

/** Birthdays of these days that nothing was done about, the first one first and of a day the warmest. */
export function readBirthdays(book: Book): BirthdayDue[] {
  const found: BirthdayDue[] = [];
  for (const node of book.network.people.values()) {
    const due = birthdayOf(book, node);
    if (due) found.push(due);
  }
  return found.sort(
    (a, b) =>
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
      b.person.strength - a.person.strength ||
      (a.person.id < b.person.id ? -1 : 1),
  );
}

/** Somebody's birthday of these days, unless something was done about it. */
function birthdayOf(book: Book, { birthday, birthdaySeenOn, row }: PersonNode): BirthdayDue | null {
  const near = birthday === null ? null : birthdayAround(birthday, book.network.today);
  if (!near || isBirthdaySeen(near.on, row.lastContactOn, birthdaySeenOn)) return null;
  return { person: book.network.personRef(row.id), ...near };
}
