import type { dossierMessages } from './messages.ts';

export const dossierMessagesDe = {
  'dossier.name': 'Dossier',
  'dossier.open': 'Dossier auf einer Seite',
  'dossier.title': 'Dossier {name}',
  'dossier.confidential': 'Mit Vertraulichem',
  'dossier.paper': 'Papier',
  'dossier.paper.A4': 'A4',
  'dossier.paper.Letter': 'Letter',
  'dossier.more': '{count, plural, one {und # weiteres} other {und # weitere}}',
  'dossier.foot': 'Kith · {date}',
  'dossier.foot.none': 'Nichts Vertrauliches ist ausgelassen.',
  'dossier.foot.without': '{count, plural, one {# vertraulicher Eintrag} other {# vertrauliche Einträge}} ausgelassen.',
  'dossier.foot.with':
    '{count, plural, =0 {Vertrauliches war gewünscht; es gibt keines.} one {Enthält # vertraulichen Eintrag. Nicht weitergeben.} other {Enthält # vertrauliche Einträge. Nicht weitergeben.}}',
  'dossier.lastContact': 'letzter Kontakt {when}',
  'dossier.birthday': 'Geburtstag {date}',
  'dossier.career': 'Laufbahn',
  'dossier.contacts': 'Letzte Kontakte',
  'dossier.told': 'Was du erfahren hast',
  'dossier.know': 'Woher ihr euch kennt',
  'dossier.met': 'Kennengelernt: {date}.',
  'dossier.together': 'Zusammen bei {company}, {time}.',
  'dossier.days':
    'In Kontakt an {count, plural, one {# Tag} other {# Tagen}}{lately, plural, =0 {, keiner in den letzten zwölf Monaten} other {, davon # in den letzten zwölf Monaten}}.',
  'dossier.promises': 'Offene Versprechen',
  'dossier.introductions': 'Vorstellungen',
  'dossier.ties': 'Wen sie kennen',
  'dossier.company.counts':
    'Du kennst dort jetzt {people, plural, =0 {niemanden} one {# Person} other {# Personen}}{before, plural, =0 {} other {, # von früher}}{interviews, plural, =0 {} one {  ·  # Interview} other {  ·  # Interviews}}',
  'dossier.company.who': 'Wen du kennst',
  'dossier.company.insights': 'Was du erfahren hast',
  'dossier.company.opportunities': 'Chancen',
  'dossier.company.pay': 'Gehälter',
  'dossier.company.links': 'Gehört zu',
  'dossier.company.names': 'Auch bekannt als',
} as const satisfies Record<keyof typeof dossierMessages, string>;
