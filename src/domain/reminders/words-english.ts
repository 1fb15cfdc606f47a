import type { ReminderCatalogue, TimeWords } from './catalogue.ts';
import type { UrgentDetail } from './urgent.ts';
import { type Counts, enumerate, type FreshKind, nameList, onlyKind, peopleIn, some } from './words-parts.ts';

/** The words of reminders in English. */
export const english: ReminderCatalogue = {
  digest(digest) {
    const { counts, fresh, waiting } = digest;
    const inAll = waiting > fresh ? `${things(waiting)} on Today in all.` : '';
    const text = (title: string, body: string) => ({ title, body: [body, inAll].filter(Boolean).join(' ') });
    const who = names(digest.people, peopleIn(digest));
    const only = counts && onlyKind(counts);
    if (only) return text(ONLY[only](counts[only], who), only === 'cadences' ? 'A short hello is enough.' : '');
    return text(who ? `Today: ${who}` : `${things(fresh)} for today`, counts ? parts(counts) : '');
  },

  thank_you: ({ person, company }) => ({
    title: `A thank-you to ${person.name}`,
    body: company ? `For the interview with ${company.name}. A few lines are enough.` : 'A few lines are enough.',
  }),

  interview({ company, people, at }, time) {
    const what = company ? `Interview with ${company.name}` : 'Interview';
    const day = time.daysUntil(at) === 1 ? 'tomorrow ' : '';
    const who = names(people, people.length);
    const when = time.until(at);
    return {
      title: `${what} ${day}at ${time.clock(at)}`,
      body: who ? `With ${who}, ${when}.` : `It begins ${when}.`,
    };
  },

  untitled: (kind) => (kind === 'revisit' ? 'An opportunity' : 'An interview'),

  detail(detail, time) {
    switch (detail.kind) {
      case 'debrief':
        return `interview ${time.day(detail.happensOn)}: how did it go?`;
      case 'follow_up':
        return detail.text || `${STEPS[detail.step]}, ${time.day(detail.dueOn)}`;
      case 'birthday':
        return birthday(detail, time);
      case 'cadence':
        return detail.lastContactOn ? `last contact ${time.day(detail.lastContactOn)}` : 'no contact yet';
      case 'revisit':
        return 'to look at again';
    }
  },
};

const STEPS = {
  thank_you: 'thank-you',
  first_nudge: 'first nudge',
  second_nudge: 'second nudge',
  move_on: 'time to move on',
  custom: 'reminder',
} as const;

/** The title when all that is new is of one kind. */
const ONLY: Record<FreshKind, (count: number, who: string) => string> = {
  cadences: (count, who) => `${who} ${count === 1 ? 'is' : 'are'} slipping away`,
  birthdays: (count, who) => `${count === 1 ? 'Birthday' : 'Birthdays'}: ${who}`,
  followUps: (_, who) => `To follow up: ${who}`,
  debriefs: (count) => (count === 1 ? 'How did the interview go?' : `How did ${count} interviews go?`),
  revisits: (count) => (count === 1 ? 'An opportunity to look at again' : `${count} opportunities to look at again`),
};

const parts = ({ cadences, birthdays, followUps, debriefs, revisits }: Counts): string =>
  enumerate(
    [
      some(debriefs, 'interview to debrief', 'interviews to debrief'),
      some(followUps, 'follow-up', 'follow-ups'),
      some(birthdays, 'birthday', 'birthdays'),
      some(cadences, 'slipping away', 'slipping away'),
      some(revisits, 'opportunity to look at again', 'opportunities to look at again'),
    ],
    'and',
  );

function birthday({ on, turns }: Extract<UrgentDetail, { kind: 'birthday' }>, time: TimeWords): string {
  const day = time.day(on);
  if (turns === null) return `birthday ${day}`;
  return `${time.daysSince(on) > 0 ? 'turned' : 'turns'} ${turns} ${day}`;
}

const names = (people: readonly { readonly name: string }[], total: number): string =>
  nameList(people, total, 'and', 'others');
const things = (count: number): string => some(count, 'thing', 'things');
