import { agencies } from './agencies.ts';
import { finance } from './finance.ts';
import { technology } from './technology.ts';
import type { CompanyEntry } from './types.ts';

export { links } from './links.ts';
export type { City, CompanyEntry } from './types.ts';

export const companies: readonly CompanyEntry[] = [...finance, ...technology, ...agencies];
export const agencyNames: readonly string[] = agencies.map((agency) => agency.name);
