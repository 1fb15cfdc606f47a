import type { MyEmploymentId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { myJobs } from './figures.ts';
import { companyIdOf, type Rows } from './rows.ts';

/** Where the one whose book this is worked, so that former colleagues are known as such. */
export function addMyCareer(rows: Rows): void {
  for (const { company, from, to } of myJobs)
    rows.tables.my_employment.push({
      id: derivedId<MyEmploymentId>('my_employment', company),
      company_id: companyIdOf(company),
      title: null,
      started_on: rows.days.monthAgo(from),
      ended_on: to === 0 ? null : rows.days.monthAgo(to),
    });
}
