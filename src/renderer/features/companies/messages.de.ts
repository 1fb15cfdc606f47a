import type { companiesMessages } from './messages.ts';

export const companiesMessagesDe = {
  'companies.title': 'Firmen',
  'companies.count': '{shown, number}',
  'companies.filter': 'Firmen filtern',
  'companies.new': 'Neue Firma',
  'companies.column.name': 'Name',
  'companies.column.people': 'Du kennst',
  'companies.column.former': 'Früher',
  'companies.column.interviews': 'Interviews',
  'companies.column.warmth': 'Wärmster Kontakt',
  'companies.column.lastContact': 'Letzter Kontakt',
  'companies.column.industry': 'Branche',
  'companies.column.location': 'Ort',
  'companies.deleted': '{count, plural, one {# Firma} other {# Firmen}} in den Papierkorb gelegt.',
  'companies.create.form': 'Neue Firma',
  'companies.create.name': 'Name',
  'companies.create.industry': 'Branche',
  'companies.create.location': 'Ort',
  'companies.create.save': 'Hinzufügen',
  'companies.created': '{name} ist dabei.',
  'companies.none.title': 'Keine Firma passt',
  'companies.none.body': 'Keine Firma in deinem Buch passt zu diesem Filter.',
  'companies.empty.title': 'Hier stehen bald die Firmen deines Arbeitslebens',
  'companies.empty.body':
    'Sie kommen mit den Menschen: Importiere deine LinkedIn-Kontakte, und jede Firma zeigt, wen du dort kennst.',
} as const satisfies Record<keyof typeof companiesMessages, string>;
