import type { CompanyChoice, CompanyId, PersonChoice, PersonId } from '../../../contract/index.ts';
import type { Picked } from './RecordPicker.tsx';

/** What was picked in a person field, as the contract takes it. */
export function personChoice(picked: Picked): PersonChoice {
  return 'id' in picked ? { id: picked.id as PersonId } : { name: picked.name };
}

/** What was picked in a company field, as the contract takes it. */
export function companyChoice(picked: Picked): CompanyChoice {
  return 'id' in picked ? { id: picked.id as CompanyId } : { name: picked.name };
}
