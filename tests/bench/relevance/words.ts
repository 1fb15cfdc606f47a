import type { PersonRow } from '../../../src/contract/index.ts';
import type { Suite } from './types.ts';

const at = (company: string) => (row: PersonRow) => row.company?.name === company;
const titled = (pattern: RegExp) => (row: PersonRow) => pattern.test(row.title ?? '');

/** A company and a word, a title and a place: people by what their line says. */
export const words: Suite = {
  name: 'company and word',
  kind: 'person',
  queries: [
    ['priya tidegate', ['Priya Raghunathan']],
    ['tidegate head of engineering', ['Priya Raghunathan']],
    ['quayside vp', ['Adaeze Okonkwo']],
    ['tidegate cto', ['Алексей Соколов']],
    ['kontrapunkt cto', ['Henning Osterholz']],
    ['designer lindenwerk', (row) => at('Lindenwerk')(row) && titled(/design/i)(row)],
    ['lindenwerk risk manager', (row) => at('Lindenwerk')(row) && titled(/risk manager/i)(row)],
    ['kestrelby recruiter', (row) => at('Kestrelby Search')(row) && titled(/recruiter/i)(row)],
    ['jaburu software engineer', (row) => at('Jaburu')(row) && titled(/software engineer/i)(row)],
    ['cto sao paulo', (row) => titled(/cto/i)(row) && row.location === 'São Paulo'],
    ['recruiter tokyo', (row) => titled(/recruit/i)(row) && row.location === 'Tokyo'],
    ['hoekstra', (row) => row.name.includes('Hoekstra')],
    ['hoekstra engineer', ['Lotte Hoekstra']],
    ['hoekstra designer', ['Sander Hoekstra']],
    ['brandt lupe', ['Sebastian Brandt']],
    ['mansour aldermoor', ['Yasmine Mansour']],
    ['fonseca lupe', ['Rui Fonseca']],
    ['bondarenko recruiter', ['Oleksandr Bondarenko']],
    ['pixaria co-founder', ['Thiago Vasconcelos']],
    ['running club chaturmas', ['Tamar Shapira']],
    ['inner circle recife', ['Larissa Albuquerque']],
    ['conference porto', (row) => row.tags.includes('Conference') && row.location === 'Porto'],
  ],
};

/** What was written down, by words of it. */
export const notes: Suite = {
  name: 'notes',
  kind: 'note',
  queries: [
    ['congratulated hundred days', ['note: Priya Raghunathan']],
    ['lemon tree balcony', ['note: Priya Raghunathan']],
    ['double-entry at scale', ['note: Priya Raghunathan']],
    ['paper double entry margin', ['note: Priya Raghunathan']],
    ['steered us into the reeds', ['note: Priya Raghunathan']],
    ['merger kept whole team', ['note: Adaeze Okonkwo']],
    ['identity is never finished', ['note: Adaeze Okonkwo']],
    ['learning to sell', ['note: Henning Osterholz']],
    ['stop the payout job', ['note: Henning Osterholz']],
    ['partner bank down', ['note: Kinga Gołębiowska']],
    ['good biscuits', ['note: Kinga Gołębiowska']],
    ['ask henning about the cap table', ['note: Mareike Hartwig']],
    ['relocation paid', ['note: Mareike Hartwig']],
    ['shortlist nine days', ['note: Mareike Hartwig']],
    ['dashboards canal one bag', ['note: Thiago Vasconcelos']],
    ['hired his first manager', ['note: Thiago Vasconcelos']],
    ['"regulator accepted the settlement plan"', ['note: Priya Raghunathan']],
    ['"no because of the baby"', ['note: Thiago Vasconcelos']],
  ],
};
