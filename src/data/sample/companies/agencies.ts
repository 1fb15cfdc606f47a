import type { CompanyEntry } from './types.ts';

export const agencies: readonly CompanyEntry[] = [
  { name: 'Talentbogen', industry: 'Recruiting', city: 'Berlin' },
  { name: 'Harrow & Finch', industry: 'Recruiting', city: 'London' },
  { name: 'Ponte Alta Recrutamento', industry: 'Recruiting', city: 'Lisbon', aliases: ['Ponte Alta'] },
  { name: 'Cardume Talentos', industry: 'Recruiting', city: 'São Paulo' },
  { name: 'Kestrelby Search', industry: 'Recruiting', city: 'Amsterdam' },
  { name: 'Handschlag Executive', industry: 'Executive search', city: 'Munich' },
  { name: 'Torii Talent', industry: 'Recruiting', city: 'Tokyo', aliases: ['鳥居タレント'] },
  { name: 'Blue Umbrella Search', industry: 'Executive search', city: 'New York' },
  { name: 'Bordkarte People', industry: 'Recruiting', city: 'Hamburg' },
  { name: 'Salto Carreiras', industry: 'Recruiting', city: 'Porto' },
];
