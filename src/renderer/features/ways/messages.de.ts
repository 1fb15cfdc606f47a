import type { waysMessages } from './messages.ts';

export const waysMessagesDe: Readonly<Record<keyof typeof waysMessages, string>> = {
  'ways.title': 'Wie komme ich zu {company}?',
  'ways.link': 'Wie komme ich dorthin?',
  'ways.detail':
    '{count, plural, =0 {} one {Ein Weg, der aussichtsreichste zuerst} other {# Wege, der aussichtsreichste zuerst}}',
  'ways.lead':
    'Jeder Weg beginnt bei jemandem, den du kennst. Er ist so aussichtsreich, wie seine Bande stark sind; jedes Weiterreichen kostet etwas davon.',
  'ways.none.title': 'Noch kein Weg dorthin',
  'ways.none.body':
    'Niemand, den du kennst, führt in vier Schritten zu {company}. Trage jemanden ein, der dort arbeitet, oder notiere bei Menschen deines Vertrauens, wen sie kennen.',
  'ways.none.action': '{company} öffnen',
  'ways.you': 'Du',
  'ways.first': '{warmth}, letzter Kontakt {last}',
  'ways.evidence.colleagues': '{sure, select, true {Kollegen} other {vielleicht Kollegen}} bei {company}',
  'ways.evidence.colleagues.years':
    '{sure, select, true {Kollegen} other {vielleicht Kollegen}} bei {company}, {years}',
  'ways.evidence.introduction': '{on} vorgestellt',
  'ways.evidence.met_together':
    '{times, plural, one {ihr habt euch {on} gemeinsam getroffen} other {ihr habt euch #-mal gemeinsam getroffen}}',
  'ways.evidence.interviewed_together': '{on} im selben Gespräch',
  'ways.evidence.years.since': 'seit {year}',
  'ways.evidence.years.until': 'bis {year}',
  'ways.chance.good': 'Aussichtsreich',
  'ways.chance.fair': 'Einen Versuch wert',
  'ways.chance.slim': 'Geringe Aussicht',
  'ways.ask': '{name} fragen',
  'ways.write': '{name} schreiben',
  'ways.others': 'Andere Wege über {name}',
  'ways.others.none': 'Über {name} gibt es keinen anderen Weg.',
  'ways.wrote': 'Eingetragen, dass du {name} geschrieben hast',
  'ways.asked': '{name} gebeten, dich {to} vorzustellen',
  'ways.row': 'Weg {rank}: {names}',
};
