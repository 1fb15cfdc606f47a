import type { CompanyLinkKind } from '../../../contract/index.ts';

/** A company, in one line: name, industry, city, and what else it goes by. */
export interface CompanyEntry {
  readonly name: string;
  readonly industry: string;
  readonly city: City;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly domains?: readonly string[];
}

/** From, kind, to, and how many years ago it began. */
export type LinkEntry = readonly [from: string, kind: CompanyLinkKind, to: string, yearsAgo: number | null];

export type City =
  | 'Lisbon'
  | 'Porto'
  | 'Madrid'
  | 'Barcelona'
  | 'São Paulo'
  | 'Rio de Janeiro'
  | 'Recife'
  | 'Buenos Aires'
  | 'Berlin'
  | 'Hamburg'
  | 'Munich'
  | 'Frankfurt'
  | 'Amsterdam'
  | 'Paris'
  | 'London'
  | 'Dublin'
  | 'Stockholm'
  | 'Oslo'
  | 'Helsinki'
  | 'Warsaw'
  | 'Kraków'
  | 'Prague'
  | 'Budapest'
  | 'Milan'
  | 'Athens'
  | 'Istanbul'
  | 'Tel Aviv'
  | 'Dubai'
  | 'Lagos'
  | 'Nairobi'
  | 'Bengaluru'
  | 'Mumbai'
  | 'Singapore'
  | 'Tokyo'
  | 'Seoul'
  | 'Shanghai'
  | 'New York'
  | 'San Francisco';
