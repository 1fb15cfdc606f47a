import type { ReminderCatalogue, TimeWords } from './catalogue.ts';
import type { UrgentDetail } from './urgent.ts';
import { type Counts, enumerate, type FreshKind, nameList, onlyKind, peopleIn, some } from './words-parts.ts';

/** The words of reminders in German. */
export const german: ReminderCatalogue = {
  digest(digest) {
    const { counts, fresh, waiting, people } = digest;
    const inAll = waiting > fresh ? `Insgesamt ${things(waiting)} unter Heute.` : '';
    const text = (title: string, body: string) => ({ title, body: [body, inAll].filter(Boolean).join(' ') });
    const total = peopleIn(digest);
    const only = counts && onlyKind(counts);
    if (only === 'cadences')
      return text(`Der Kontakt zu ${toNames(people, total)} schläft ein`, 'Ein kurzer Gruß genügt.');
    const who = names(people, total);
    if (only) return text(ONLY[only](counts[only], who), '');
    return text(who ? `Heute: ${who}` : `${things(fresh)} für heute`, counts ? parts(counts) : '');
  },

  thank_you: ({ person, company }) => ({
    title: `Ein Dank an ${person.name}`,
    body: company ? `Für das Interview bei ${company.name}. Ein paar Zeilen genügen.` : 'Ein paar Zeilen genügen.',
  }),

  interview({ company, people, at }, time) {
    const what = company ? `Interview bei ${company.name}` : 'Interview';
    const day = time.daysUntil(at) === 1 ? 'morgen ' : '';
    const who = toNames(people, people.length);
    const when = time.until(at);
    return {
      title: `${what} ${day}um ${time.clock(at)}`,
      body: who ? `Mit ${who}, ${when}.` : `Es beginnt ${when}.`,
    };
  },

  untitled: (kind) => (kind === 'revisit' ? 'Eine Chance' : 'Ein Interview'),

  detail(detail, time) {
    switch (detail.kind) {
      case 'debrief':
        return `Interview ${time.day(detail.happensOn)}: Wie war es?`;
      case 'follow_up':
        return detail.text || `${STEPS[detail.step]}, ${time.day(detail.dueOn)}`;
      case 'birthday':
        return birthday(detail, time);
      case 'cadence':
        return detail.lastContactOn ? `letzter Kontakt ${time.day(detail.lastContactOn)}` : 'noch kein Kontakt';
      case 'revisit':
        return 'wieder ansehen';
    }
  },
};

const STEPS = {
  thank_you: 'Dank',
  first_nudge: 'erstes Nachhaken',
  second_nudge: 'zweites Nachhaken',
  move_on: 'Zeit loszulassen',
  custom: 'Erinnerung',
} as const;

/** The title when all that is new is of one kind. */
const ONLY: Record<Exclude<FreshKind, 'cadences'>, (count: number, who: string) => string> = {
  birthdays: (count, who) => `${count === 1 ? 'Geburtstag' : 'Geburtstage'}: ${who}`,
  followUps: (_, who) => `Nachfassen: ${who}`,
  debriefs: (count) => (count === 1 ? 'Wie war das Interview?' : `Wie waren ${count} Interviews?`),
  revisits: (count) => (count === 1 ? 'Eine Chance zum Wiederansehen' : `${count} Chancen zum Wiederansehen`),
};

const parts = ({ cadences, birthdays, followUps, debriefs, revisits }: Counts): string =>
  enumerate(
    [
      some(debriefs, 'Interview zum Nachbereiten', 'Interviews zum Nachbereiten'),
      some(followUps, 'Erinnerung', 'Erinnerungen'),
      some(birthdays, 'Geburtstag', 'Geburtstage'),
      some(cadences, 'Kontakt, der einschläft', 'Kontakte, die einschlafen'),
      some(revisits, 'Chance zum Wiederansehen', 'Chancen zum Wiederansehen'),
    ],
    'und',
  );

function birthday({ on, turns }: Extract<UrgentDetail, { kind: 'birthday' }>, time: TimeWords): string {
  const day = time.day(on);
  if (turns === null) return `Geburtstag ${day}`;
  return `${time.daysSince(on) > 0 ? 'wurde' : 'wird'} ${day} ${turns}`;
}

type Named = readonly { readonly name: string }[];
const names = (people: Named, total: number): string => nameList(people, total, 'und', 'andere');
/** After “zu” and “mit”. */
const toNames = (people: Named, total: number): string => nameList(people, total, 'und', 'anderen');
const things = (count: number): string => some(count, 'Sache', 'Sachen');
