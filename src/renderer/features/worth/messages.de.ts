import type { worthMessages } from './messages.ts';

export const worthMessagesDe = {
  'worth.title': 'Mein Wert',
  'worth.count': '{count, plural, one {# Angabe} other {# Angaben}}',
  'worth.add': 'Neue Angabe',
  'worth.empty.title': 'Hier steht bald, was deine Arbeit wert ist',
  'worth.empty.body':
    'Wann immer du hörst, was eine Stelle zahlt, aus einer Anzeige, einem Angebot oder von Freunden: Notiere es. Mit den Jahren entsteht ein Bild, das du vor jeder Verhandlung gern hast.',
  'worth.by': 'Farben nach',
  'worth.by.role': 'Stelle',
  'worth.by.level': 'Stufe',
  'worth.by.location': 'Ort',
  'worth.by.company': 'Firma',
  'worth.measure': 'Zeigen',
  'worth.measure.base': 'Grundgehalt',
  'worth.measure.total': 'Mit Bonus und Anteilen',
  'worth.chart': 'Gehalt im Jahr in {currency}, nach Datum. Pfeiltasten gehen von einer Angabe zur nächsten.',
  'worth.chart.title': 'Im Jahr, in {currency}',
  'worth.series.none': 'nicht gesagt',
  'worth.mark': '{label}, {amount}, {date}',
  'worth.converted': '{amount} wie notiert',
  'worth.leftOut':
    '{count, plural, one {# Angabe nennt keinen Betrag und steht nur in der Tabelle.} other {# Angaben nennen keinen Betrag und stehen nur in der Tabelle.}}',
  'worth.apart':
    '{count, plural, one {# Angabe in {currency} steht} other {# Angaben in {currency} stehen}} für sich: Du hast keinen Kurs genannt.',
  'worth.confidential': 'Vertrauliches mitspeichern',
  'worth.png': 'Als PNG speichern',
  'worth.svg': 'Als SVG speichern',
  'worth.fileName': 'Mein Wert, {currency}',
  'worth.table': 'Alle Angaben',
  'worth.rates': 'Währungen',
  'worth.rates.home': 'Vergleichen in',
  'worth.rates.one': '1 {currency} in {home}',
  'worth.rates.help':
    'Beträge bleiben, wie du sie geschrieben hast. Verglichen werden sie mit den Kursen, die du hier einträgst, und mit keinen anderen.',
  'worth.rates.wrong': 'Schreib eine Zahl über null',
  'worth.rates.wrongHome': 'Drei Buchstaben, etwa EUR',
} as const satisfies Record<keyof typeof worthMessages, string>;
