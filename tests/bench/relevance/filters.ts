import type { PersonRow } from '../../../src/contract/index.ts';
import type { Suite } from './types.ts';

const tagged = (tag: string) => (row: PersonRow) => row.tags.includes(tag);
const now = (company: string) => (row: PersonRow) => row.company?.name === company;
/** The sample's today is 23 November 2026. */
const before = (day: string) => (row: PersonRow) => row.lastContactOn !== null && row.lastContactOn < day;
const both =
  (...tests: ((row: PersonRow) => boolean)[]) =>
  (row: PersonRow) =>
    tests.every((test) => test(row));
const not = (test: (row: PersonRow) => boolean) => (row: PersonRow) => !test(row);

/** Filters, alone and beside words. */
export const filters: Suite = {
  name: 'filters',
  kind: 'person',
  queries: [
    ['tag:"inner circle"', tagged('Inner circle')],
    ['tag:inner', tagged('Inner circle')],
    ['tag:founders -tag:inner', both(tagged('Founders'), not(tagged('Inner circle')))],
    ['at:tidegate', now('Tidegate')],
    ['at:kassenwerk', now('Lindenwerk')],
    ['at:"havelstein & söhne"', now('Havelstein & Söhne')],
    ['at:lindenwerk role:designer', both(now('Lindenwerk'), (row) => /design/i.test(row.title ?? ''))],
    ['role:cto city:berlin', (row) => /\bcto\b/i.test(row.title ?? '') && row.location === 'Berlin'],
    ['role:recruiter place:amsterdam', (row) => /recruiter/i.test(row.title ?? '') && row.location === 'Amsterdam'],
    ['city:"são paulo" tag:"would hire"', both(tagged('Would hire again'), (row) => row.location === 'São Paulo')],
    ['warmth:close city:dublin', (row) => row.warmth === 'close' && row.location === 'Dublin'],
    ['warmth:close -at:lindenwerk', both((row) => row.warmth === 'close', not(now('Lindenwerk')))],
    ['tag:university last:>1y', both(tagged('University'), before('2025-11-23'))],
    ['tag:recruiters last:<30d', both(tagged('Recruiters'), not(before('2026-10-25')))],
    ['last:<7d tag:inner', both(tagged('Inner circle'), not(before('2026-11-17')))],
    ['met:2026-11', (row) => row.metOn?.startsWith('2026-11') ?? false],
    ['met:2018..2019 tag:university', both(tagged('University'), (row) => /^201[89]/.test(row.metOn ?? ''))],
    ['met:>2025 at:tidegate', both(now('Tidegate'), (row) => (row.metOn ?? '') >= '2026')],
    ['henning tag:founders', ['Henning Osterholz']],
    ['name:osterholz -role:engineer', ['Henning Osterholz', 'Hannah Osterholz']],
    ['tag:founders or tag:investors', (row) => tagged('Founders')(row) || tagged('Investors')(row)],
    [
      '(city:oslo or city:helsinki) -tag:university',
      both(not(tagged('University')), (row) => /^(Oslo|Helsinki)$/.test(row.location ?? '')),
    ],
    ['tag:"past interviewers" place:seoul', both(tagged('Past interviewers'), (row) => row.location === 'Seoul')],
    ['role:engineer tag:mentoring', both(tagged('Mentoring'), (row) => /engineer/i.test(row.title ?? ''))],
    ['hoekstra at:lindenwerk role:staff', ['Lotte Hoekstra']],
    ['"running club" city:mumbai', ['Tamar Shapira']],
  ],
};
