import type { EmploymentKind, PersonId } from '../../contract/index.ts';
import type { City } from './companies/index.ts';
import type { Gender } from './names/types.ts';

/** Where somebody belongs in this life. */
export type Circle =
  | 'cast'
  | 'university'
  | 'mare'
  | 'jaburu'
  | 'lindenwerk'
  | 'recruiter'
  | 'interviewer'
  | 'conference'
  | 'community'
  | 'client'
  | 'linkedin';

export type Tie = 'close' | 'warm' | 'fading' | 'lapsed' | 'none';

/** `from` and `to` in days before today; a job without `to` is held now. */
export interface Job {
  readonly company: string;
  readonly title: string;
  readonly kind: EmploymentKind;
  readonly from: number;
  readonly to: number | null;
}

/** A person of the sample before becoming rows. */
export interface Figure {
  readonly id: PersonId;
  readonly key: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
  readonly circle: Circle;
  readonly tie: Tie;
  readonly city: City;
  readonly headline: string | null;
  readonly howMet: string;
  readonly met: number;
  /** Latest first. */
  readonly jobs: readonly Job[];
  readonly tags: readonly string[];
}

/** The employers of the one whose book this is, in days before today. */
export const myJobs = [
  { circle: 'mare', company: 'Maré Pagamentos', city: 'Lisbon', from: 2905, to: 2050 },
  { circle: 'jaburu', company: 'Jaburu', city: 'São Paulo', from: 2036, to: 1184 },
  { circle: 'lindenwerk', company: 'Lindenwerk', city: 'Berlin', from: 1148, to: 0 },
] as const;

export const myJobAt = (daysAgo: number) => myJobs.find((job) => daysAgo <= job.from && daysAgo >= job.to);

export const jobAt = (figure: Figure, daysAgo: number): Job | undefined =>
  figure.jobs.find((job) => daysAgo <= job.from && (job.to === null || daysAgo > job.to));

/** Puts somebody's name, pronouns and company into a sentence. */
export function tell(sentence: string, figure: Figure, company: string): string {
  const she = figure.gender === 'f';
  const words: Record<string, string> = {
    first: figure.given,
    First: figure.given,
    he: she ? 'she' : 'he',
    He: she ? 'She' : 'He',
    him: she ? 'her' : 'him',
    his: she ? 'her' : 'his',
    His: she ? 'Her' : 'His',
    company,
  };
  return sentence.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}
