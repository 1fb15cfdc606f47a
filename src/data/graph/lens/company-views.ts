import type { CompanyId, LensRole, PersonId } from '../../../contract/index.ts';
import { leads } from '../../../domain/graph/leads.ts';
import { type Candidate, type RankedCandidate, type ReasonAt, rankCandidates } from '../../../domain/who.ts';
import { agencyReasons, type Collect, employmentReasons, interviewReasons, type Staff } from '../../who/reasons.ts';
import { type InScope, scopeOf } from '../../who/scope.ts';
import { gone, type Scene } from './scene.ts';
import { Selection } from './selection.ts';
import { hasBegun, isCurrentOn } from './then.ts';

/** The same people, for the same reasons and in the same order, as *who do I know there*; introducers aside. */
export function companyView(id: CompanyId, scene: Scene): Selection {
  const { book } = scene;
  if (!book.network.companies.has(id)) throw gone('company', id);
  return select(scene, scopeOf(book.db, book.network, id).family, (staff, scope, collect) => {
    employmentReasons(staff, scope, collect);
    interviewReasons(book.db, staff, scope, collect);
    agencyReasons(book.db, staff, scope, collect);
  });
}

export function competitorsView(id: CompanyId, scene: Scene): Selection {
  const { book } = scene;
  if (!book.network.companies.has(id)) throw gone('company', id);
  return select(scene, scopeOf(book.db, book.network, id).competitors, employmentReasons);
}

type Read = (staff: Staff, scope: ReadonlyMap<CompanyId, InScope>, collect: Collect) => void;

function select(scene: Scene, companies: readonly InScope[], read: Read): Selection {
  const { network } = scene.book;
  const { date, strength } = scene.then;
  const staff: Staff = {
    people: network.people,
    companies: network.companies,
    today: date,
    isCurrent: (job) => isCurrentOn(job, date),
  };
  const reasons = new Map<PersonId, ReasonAt[]>();
  read(staff, new Map(companies.map((one) => [one.company, one])), (person, at) => {
    if (at.reason.kind === 'worked_there' && !hasBegun({ started_on: at.reason.startedOn }, date)) return;
    const own = reasons.get(person);
    if (own) own.push(at);
    else reasons.set(person, [at]);
  });
  const candidates: Candidate[] = [];
  for (const [person, own] of reasons) {
    const row = network.people.get(person)?.row;
    const number = scene.graph.numbers.get(person);
    if (!row || number === undefined) continue;
    const { name, lastContactOn, metOn } = row;
    candidates.push({ person, name, strength: strength[number] ?? 0, lastContactOn, metOn, reasons: own });
  }
  const selection = new Selection(scene.graph.people.length);
  for (const one of rankCandidates(candidates, date)) {
    const isThere = one.reasons.some(({ reason }) => reason.kind === 'works_there');
    selection.set(scene.graph.numbers.get(one.person) ?? 0, roleOf(one), one.score, isThere);
  }
  return selection;
}

/** Of several, the one that says most. That somebody is there the picture shows by itself. */
function roleOf({ reasons }: RankedCandidate): LensRole {
  const roles = reasons.map(({ reason }): LensRole => {
    switch (reason.kind) {
      case 'works_there':
        return leads(reason.title) ? 'leads_there' : 'there_now';
      case 'worked_there':
        return 'there_before';
      case 'interviewed_me':
        return 'interviewed_me';
      default:
        return 'recruits_there';
    }
  });
  return ROLES.find((role) => roles.includes(role)) ?? 'there_before';
}

const ROLES: readonly LensRole[] = ['leads_there', 'interviewed_me', 'recruits_there', 'there_now', 'there_before'];
