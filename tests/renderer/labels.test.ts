import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { de } from '../../src/renderer/i18n/catalogue.de.ts';
import { en } from '../../src/renderer/i18n/catalogue.ts';
import { phraseOf, sayLabel } from '../../src/renderer/i18n/labels/sayLabel.ts';

const german = createIntl({ locale: 'de', messages: de });
const said = (label: string) => sayLabel(german, label);

const root = join(import.meta.dirname, '../../src/data');
const TEXT = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g;
/** What is told nobody: the window never names these batches. */
const UNTOLD = new Set(['Laid out the map', 'Placed people on the map', 'Told what waits', 'Paused reminders']);
/** What a hole of the code may hold. */
const HOLES = ['Ana', '7', 'Ana and Bo'];
/** Whose holes are tested below with what they really hold. */
const computed = (label: string) => /^X X$|\$\{/.test(label);

/** The texts of the code that may become a batch's label: what is written to, what is called a label, and what makes one. */
function labelsIn(code: string): string[] {
  const written = [...code.matchAll(/writer\.write\(\s*([`'][^\n]+|input\.id \?[^\n]+)/g)];
  const named = [...code.matchAll(/\b(?:label|words) =\s*([^;]+);/g)];
  const made = [...code.matchAll(/function (?:label|\w+Label)(?:Of)?\(.*?\n}\n/gs)].flatMap(([body]) => [
    ...body.matchAll(/return ([^;]+);/g),
  ]);
  return [...written, ...named, ...made].flatMap(([, text = '']) => text.match(TEXT) ?? []);
}

test('every label that the code writes is known', () => {
  const labels = globSync('**/*.ts', { cwd: root, exclude: ['sample/**/!(index).ts', 'import/formats/**'] })
    .flatMap((file) => labelsIn(readFileSync(join(root, file), 'utf8')))
    .map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, 'X'))
    .filter((label) => /^(?:\p{Lu}|X )/u.test(label) && label.includes(' ') && !UNTOLD.has(label) && !computed(label));
  expect(labels.length).toBeGreaterThan(80);
  const known = (label: string) => HOLES.some((hole) => phraseOf(label.replaceAll(/\bX\b/g, hole)));
  expect(labels.filter((label) => !known(label) && !known(label.replace('every X days', 'every 7 days')))).toEqual([]);
});

test.each([
  ['Edited Priya Raghunathan', 'Priya Raghunathan bearbeitet'],
  ['Edited a note', 'Notiz bearbeitet'],
  ['Edited how to reach Ana', 'Bearbeitet, wie Ana zu erreichen ist'],
  ['Read 1 person back from kith.json', '1 Person aus kith.json zurückgelesen'],
  ['Deleted 5 people', '5 Personen gelöscht'],
  ['Deleted 5 companies', '5 Firmen gelöscht'],
  ['Logged contact with 7 people', 'Kontakt mit 7 Personen eingetragen'],
  ['Tagged 396 people “mentor”', '396 Personen: Schlagwort „mentor“ gesetzt'],
  ['Keeping in touch with “Inner circle” every 30 days', 'Kontakt mit „Inner circle“ alle 30 Tage'],
  ['Keeping in touch with Ana every 30 days', 'Kontakt mit Ana alle 30 Tage'],
  ['Moved Staff Engineer at Acme to heard of', 'Staff Engineer at Acme: jetzt „Davon gehört“'],
  ['Moved on from Ana', 'Mit Ana abgeschlossen'],
  ['Skipped the first nudge to Ana', 'Übersprungen: erstes Nachhaken bei Ana'],
  ['Put off 3 things until 2026-12-01', 'Auf 01.12.2026 verschoben: 3 Dinge'],
  ['Put off the thank-you to Ana', 'Verschoben: Dank an Ana'],
  ['Called the tie to Ana close', 'Verbindung zu Ana: Eng'],
  ['Captured e-mail with Ana and 2 more', 'Notiert: E-Mail mit Ana und 2 weiteren'],
  ['Set place of Ana back', 'Ort von Ana zurückgesetzt'],
  [
    'Imported 212 people, changes to 3, 4 contacts and 1 job from Connections and more.csv',
    '212 Personen, Änderungen an 3, 4 Kontakte und 1 Stelle aus Connections and more.csv importiert',
  ],
  ['Imported changes to 1 person from a.vcf', 'Änderungen an 1 Person aus a.vcf importiert'],
  ['Undid part of “Edited a note”', 'Einen Teil von „Notiz bearbeitet“ rückgängig gemacht'],
  ['Something nobody wrote a phrase for', 'Something nobody wrote a phrase for'],
])('%s', (label, inGerman) => {
  expect(said(label)).toBe(inGerman);
});

test('in English a label stays as it was written', () => {
  const english = createIntl({ locale: 'en-GB', messages: en });
  expect(sayLabel(english, 'Deleted 5 people')).toBe('Deleted 5 people');
});
