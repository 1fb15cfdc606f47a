import type { CompanyRelation, EmploymentKind, KnowReason, Knows } from '../../contract/index.ts';
import { dateWords, spanWords } from './dates.ts';

const join = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ');

const asWords = (as: EmploymentKind): string | null => (as === 'contractor' ? 'as a contractor' : null);

/** Why somebody is an answer to *who do I know at X*, in one phrase. */
export function reasonWords(reason: KnowReason): string {
  switch (reason.kind) {
    case 'works_there':
      return join(reason.title ?? 'works there', asWords(reason.as), spanWords(reason.startedOn, reason.endedOn));
    case 'worked_there':
      return join(
        reason.title ? `was ${reason.title}` : 'worked there',
        asWords(reason.as),
        spanWords(reason.startedOn, reason.endedOn),
      );
    case 'interviewed_me':
      return join(`interviewed you on ${dateWords(reason.on)}`, reason.title && `as ${reason.title}`);
    case 'recruited_me':
      return join(`recruited you, interview of ${dateWords(reason.on)}`, reason.title && `as ${reason.title}`);
    case 'recruits_for':
      return `recruits for them at ${reason.agency.name}`;
    case 'placed_role':
      return join(`recruits for ${reason.role ?? 'a role'} there`, `heard of on ${dateWords(reason.on)}`);
    case 'works_for_them':
      return join(`works for them at ${reason.supplier.name}`, reason.title);
    case 'introduces':
      return `can introduce you to ${reason.to.name} (${reason.how})`;
  }
}

const relationWords: Record<CompanyRelation, string | null> = {
  itself: null,
  acquired_unit: 'acquired',
  acquirer: 'the acquirer',
  subsidiary: 'a subsidiary',
  parent: 'the parent',
  spin_off: 'a spin-off',
  competitor: 'a competitor',
};

/** All reasons of one person, with the company where it is another than the one asked for. */
export function knowsWords({ reasons, company, relation }: Knows): string {
  const words = reasons.map(reasonWords).join('; ');
  const related = relationWords[relation];
  if (related === null) return words;
  return `${relation === 'competitor' ? company.name : `${company.name} (${related})`}: ${words}`;
}
