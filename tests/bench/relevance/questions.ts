import type { PersonRow } from '../../../src/contract/index.ts';
import type { Suite } from './types.ts';

const now = (company: string) => (row: PersonRow) => row.company?.name === company;

/** Questions, by who stands first in the answer. */
export const questions: Suite = {
  name: 'questions',
  ask: true,
  queries: [
    ['who at tidegate', ['Priya Raghunathan', 'Joris Meulenbelt', ['Ananya Agarwal', 'Алексей Соколов']]],
    ['who do I know at Sluis', ['Priya Raghunathan', 'Joris Meulenbelt', ['Ananya Agarwal', 'Алексей Соколов']]],
    ['who at lindenwerk', (row) => now('Lindenwerk')(row) && row.warmth === 'close'],
    ['who at kassenwerk', (row) => now('Lindenwerk')(row) && row.warmth === 'close'],
    ['who at lindenwerk.example', (row) => now('Lindenwerk')(row) && row.warmth === 'close'],
    ['who works at kontrapunkt', ['Henning Osterholz', ['Freja Ahlström', 'Femke Dijkstra', 'Mykola Bondarenko']]],
    ['who at pixaria?', ['Thiago Vasconcelos']],
    ['who at quayside', ['Adaeze Okonkwo', ['周佳怡', 'Rohan Bhattacharya', 'Bálint Szabó']]],
    ['who do I know at aldermor', ['Inês Figueiredo', ['Inês Cordeiro', 'Yasmine Mansour', 'Tiago Valadares']]],
    [
      "who do I know at Lindenwerk's competitors",
      [
        ['Priya Raghunathan', 'Joris Meulenbelt'],
        ['Inês Cordeiro', 'Yasmine Mansour', 'Tiago Valadares', 'Ananya Agarwal', 'Алексей Соколов'],
      ],
    ],
    ['how do I get to tidegate', ['Priya Raghunathan', 'Joris Meulenbelt']],
    ['what do I know about Priya Raghunathan', ['note: Priya Raghunathan']],
    ["who haven't I talked to since 2023", (row) => row.lastContactOn !== null && row.lastContactOn < '2023-01-01'],
    [
      "who haven't I talked to at Jaburu since March",
      (row) => row.company?.name === 'Jaburu' && row.lastContactOn !== null && row.lastContactOn < '2026-03-01',
    ],
    ['who did I meet in November 2026', (row) => row.metOn?.startsWith('2026-11') ?? false],
    [
      'who did I meet in Dublin in 2026',
      (row) => row.location === 'Dublin' && row.lastContactOn !== null && row.lastContactOn >= '2026-01-01',
    ],
    ['wen kenne ich bei Tidegate', ['Priya Raghunathan', 'Joris Meulenbelt', ['Ananya Agarwal', 'Алексей Соколов']]],
  ],
};
