import type { InterviewOutcome } from '../../../contract/index.ts';
import type { RoundKind } from './interview-notes.ts';

export interface ProcessEntry {
  readonly company: string;
  readonly role: string;
  /** When the first round was; the others follow some ten days apart. */
  readonly daysAgo: number;
  /** Days between two rounds, when not ten. */
  readonly gap?: number;
  readonly rounds: readonly RoundKind[];
  readonly end: InterviewOutcome;
  /** Rounds, counted from 0, whose debrief is not finished. */
  readonly debriefs?: Readonly<Record<number, 'waiting' | 'half done'>>;
  /** Days after a round, counted from 0, on which I wrote to whom I met; else I thanked them the day after. */
  readonly wrote?: Readonly<Record<number, readonly number[]>>;
}

/** The searches for work in eight years: out of Lisbon, out of São Paulo, a look around, and the one under way. */
export const processes: readonly ProcessEntry[] = [
  { company: 'Maré Pagamentos', role: 'Software Engineer', daysAgo: 2915, rounds: ['coding', 'manager'], end: 'offer' },
  { company: 'Mealheiro', role: 'Backend Engineer', daysAgo: 2160, rounds: ['screen', 'coding'], end: 'rejected' },
  {
    company: 'Palmeira Crédito',
    role: 'Senior Engineer, Ledger',
    daysAgo: 2140,
    rounds: ['screen', 'design', 'final'],
    end: 'withdrew',
  },
  {
    company: 'Jaburu',
    role: 'Senior Software Engineer',
    daysAgo: 2110,
    rounds: ['screen', 'coding', 'design', 'final'],
    end: 'offer',
  },
  { company: 'Rede Ipê', role: 'Senior Engineer', daysAgo: 2095, rounds: ['screen'], end: 'rejected' },
  { company: 'Pixaria', role: 'Staff Engineer', daysAgo: 1560, rounds: ['manager', 'values'], end: 'withdrew' },
  {
    company: 'Quillbank',
    role: 'Staff Engineer, Payments',
    daysAgo: 1290,
    rounds: ['screen', 'coding', 'design', 'values'],
    end: 'rejected',
  },
  {
    company: 'Tidegate',
    role: 'Staff Engineer, Issuing',
    daysAgo: 1270,
    rounds: ['screen', 'coding', 'design', 'manager'],
    end: 'rejected',
  },
  { company: 'Spreekonto', role: 'Principal Engineer', daysAgo: 1262, rounds: ['screen', 'design'], end: 'rejected' },
  {
    company: 'Lindenwerk',
    role: 'Staff Engineer, Settlement',
    daysAgo: 1250,
    rounds: ['screen', 'coding', 'design', 'manager', 'final'],
    end: 'offer',
  },
  {
    company: 'Réverbère Paiements',
    role: 'Staff Engineer',
    daysAgo: 1245,
    rounds: ['screen', 'manager'],
    end: 'withdrew',
  },
  { company: 'Curraghmore Pay', role: 'Lead Engineer', daysAgo: 1300, rounds: ['screen', 'design'], end: 'rejected' },
  {
    company: 'Cedarline',
    role: 'Engineering Manager',
    daysAgo: 640,
    rounds: ['screen', 'manager', 'final'],
    end: 'withdrew',
  },
  { company: 'Kupferpfennig', role: 'Head of Platform', daysAgo: 610, rounds: ['screen', 'manager'], end: 'rejected' },
  {
    company: 'Isbre Betaling',
    role: 'Engineering Manager, Core',
    daysAgo: 560,
    rounds: ['screen', 'design', 'values'],
    end: 'rejected',
  },
  { company: 'Gullwing FX', role: 'Engineering Manager', daysAgo: 300, rounds: ['screen', 'manager'], end: 'withdrew' },
  {
    company: 'Ospreygate Clearing',
    role: 'Director of Engineering',
    daysAgo: 140,
    rounds: ['screen', 'manager', 'final'],
    end: 'rejected',
  },
  {
    company: 'Aldermoor Cards',
    role: 'Senior Engineering Manager',
    daysAgo: 70,
    rounds: ['screen', 'design', 'values'],
    end: 'withdrew',
  },
  {
    company: 'Quayside Identity',
    role: 'Head of Engineering, Trust',
    daysAgo: 34,
    gap: 11,
    rounds: ['screen', 'manager', 'design', 'values', 'final'],
    end: 'waiting',
    wrote: { 3: [] },
  },
  {
    company: 'Tidegate',
    role: 'Head of Engineering, Transfers',
    daysAgo: 24,
    gap: 9,
    rounds: ['screen', 'manager', 'design', 'final'],
    end: 'waiting',
    debriefs: { 2: 'half done' },
  },
  {
    company: 'Kontrapunkt',
    role: 'VP Engineering',
    daysAgo: 5,
    gap: 11,
    rounds: ['manager', 'final'],
    end: 'waiting',
    debriefs: { 0: 'waiting' },
  },
  {
    company: 'Molenaar Data',
    role: 'Director, Data Platform',
    daysAgo: 215,
    rounds: ['screen', 'manager'],
    end: 'waiting',
    wrote: { 1: [1, 8, 16] },
  },
  {
    company: 'Spreekonto',
    role: 'Director of Engineering, Accounts',
    daysAgo: 2,
    rounds: ['screen'],
    end: 'waiting',
    debriefs: { 0: 'waiting' },
  },
  {
    company: 'Glasshouse Telemetry',
    role: 'Head of Engineering, Ingest',
    daysAgo: 32,
    rounds: ['screen', 'manager'],
    end: 'waiting',
    wrote: { 1: [1, 11] },
  },
  {
    company: 'Vindstilla Bank',
    role: 'Director of Engineering',
    daysAgo: 34,
    rounds: ['screen'],
    end: 'waiting',
    wrote: { 0: [1, 9, 17] },
  },
];
