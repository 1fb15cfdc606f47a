import type { pickersMessages } from './messages.ts';

export const pickersMessagesDe = {
  'pickers.person': 'Person',
  'pickers.person.placeholder': 'Name einer Person',
  'pickers.company': 'Firma',
  'pickers.company.placeholder': 'Name einer Firma',
  'pickers.create': '„{name}“ anlegen',
  'pickers.none': 'Nichts gefunden',
  'pickers.clear': '{name} entfernen',
  'pickers.change': 'Ändern: {field}',
  'pickers.date.placeholder': 'März 2021',
  'pickers.date.wrong': 'Schreib ein Jahr, Monat und Jahr, oder ein ganzes Datum',
  'pickers.from': 'Von',
  'pickers.to': 'Bis',
  'pickers.to.placeholder': 'leer: noch dort',
  'pickers.early': 'Das Ende liegt vor dem Anfang.',
  'pickers.tie.there': 'Das steht schon da.',
  'pickers.save': 'Speichern',
  'pickers.add': 'Hinzufügen',
  'pickers.birthday.example': '2. April, oder 2. Apr. 1984',
  'pickers.birthday.wrong': 'Schreib Tag und Monat, und das Jahr, wenn du es weißt',
} as const satisfies Record<keyof typeof pickersMessages, string>;
