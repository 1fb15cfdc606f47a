import type { AllCompanies, AllPeople, CompanyId, MethodInput, PersonId } from '../../../contract/index.ts';
import { AllBut, type Selected } from '../../ui/table/allBut.ts';

/** What finds a list of people, or of companies. */
export type FindsPeople = Partial<Pick<AllPeople, 'filter' | 'warmth' | 'tagIds' | 'search'>>;
export type FindsCompanies = Partial<Pick<AllCompanies, 'filter'>>;

/** Which people a command is about. */
export type PeopleOf = Pick<MethodInput<'person.delete'>, 'ids' | 'all'>;
type CompaniesOf = Pick<MethodInput<'company.delete'>, 'ids' | 'all'>;

/** A selection as commands take it: by name, or by what finds it, so that thirty thousand are as quick to send as one. */
export const peopleOf = (selected: Selected<PersonId>, finds: FindsPeople): PeopleOf =>
  selected instanceof AllBut
    ? { all: { ...finds, except: [...selected.except], expected: selected.size } }
    : { ids: [...selected] };

export const companiesOf = (selected: Selected<CompanyId>, finds: FindsCompanies): CompaniesOf =>
  selected instanceof AllBut
    ? { all: { ...finds, except: [...selected.except], expected: selected.size } }
    : { ids: [...selected] };
