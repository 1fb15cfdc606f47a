import type { todayMessages } from './messages.ts';

export const todayMessagesDe = {
  'today.title': 'Heute',
  'today.waiting': '{count, plural, one {# Sache wartet} other {# Dinge warten}}',
  'today.debriefs': 'Aufschreiben, solange es frisch ist',
  'today.followUps': 'Danken und nachhaken',
  'today.upcoming': 'Was kommt',
  'today.cadences': 'Mit wem du in Kontakt bleiben willst',
  'today.revisits': 'Noch einen Blick wert',
  'today.later':
    '{count, plural, one {Noch ein Schritt} other {Noch # Schritte}} in den nächsten zwei Wochen, oder aufgeschoben',
  'today.more': '{count, plural, one {Noch eine Person} other {# weitere}} zeigen',
  'today.debrief.title': 'Nachbereiten: {what}',
  'today.debrief.why':
    '{people, select, none {Vorbei seit: {date}.} other {Du hast {date} {people} getroffen.}} Drei Minuten jetzt retten, was eine Woche nähme.',
  'today.debrief.start': 'Nachbereitung beginnen',
  'today.interview.at': '{role} bei {company}',
  'today.interview.company': 'Interview bei {company}',
  'today.interview.plain': 'Interview',
  'today.upcoming.why':
    '{people, select, none {Noch niemand notiert} other {Mit {people}}}. Öffne es, um zu sehen, wer das ist und was du fragen kannst.',
  'today.upcoming.prepare': 'Vorbereiten',
  'today.revisit.plain': 'Chance',
  'today.revisit.why': 'Gehört {heard}; du wolltest sie {date} wieder ansehen.',
  'today.revisit.closed':
    'Damals wurde nichts daraus, und später kann es passen; du wolltest sie {date} wieder ansehen.',
  'today.revisit.done': 'Angesehen',
  'today.revisit.skip': 'Nicht wieder vorbringen',
  'today.debrief.skip': 'Diesmal keine Nachbereitung',
  'today.birthdays': 'Geburtstage',
  'today.birthday.title': 'Geburtstag: {name}',
  'today.birthday.why':
    '{turns, plural, =0 {{when, select, past {Er war am {day}; immer noch ein guter Grund zu schreiben.} now {Eine Zeile heute genügt.} other {Am {day}.}}} other {{when, select, past {Am {day} {turns} geworden; immer noch ein guter Grund zu schreiben.} now {Wird heute {turns}. Eine Zeile genügt.} other {Wird am {day} {turns}.}}}}',
  'today.birthday.skip': 'Dieses Jahr nicht',
  'today.soon': 'Bald',
  'today.slipping': 'Wer entgleitet mir?',
  'today.allOf': 'Alle {count, number}, die warten',
  'today.suggestions':
    '{count, plural, one {Für eine Person, die du getroffen hast oder die dir nah ist,} other {Für # Menschen, die du getroffen hast oder die dir nah sind,}} gibt es noch keinen Rhythmus. {count, plural, one {In Kontakt bleiben?} other {In Kontakt bleiben?}}',
  'today.suggestions.look': 'Ansehen',
  'today.cadence.done': 'War in Kontakt',
  'today.cadence.log': 'Kontakt genauer eintragen',
  'today.cadence.skip': 'Diesmal nicht',
  'today.done.title': 'Für heute ist alles getan',
  'today.done.next': 'Niemand wartet auf dich. Als Nächstes: {what}, {date}.',
  'today.done.nothing': 'Niemand wartet auf dich, und nichts ist geplant. Geh raus und triff jemanden.',
  'today.empty.title': 'Hier steht dann, was auf dich wartet',
  'today.empty.body':
    'Nachbereitungen von Interviews, Dank, der ansteht, und Menschen, mit denen du in Kontakt bleiben willst. Erst muss Kith wissen, wen du kennst.',
} as const satisfies Record<keyof typeof todayMessages, string>;
