import type { CompanyId, DebtWhat, LocalDate, PersonId, Wake } from '../../contract/index.ts';
import { talkingPoints } from '../../domain/preparation.ts';
import { type Good, spreadWakes, wakeScore } from '../../domain/review/waking.ts';
import type { Book } from '../book.ts';
import { companyRef } from '../methods/market-refs.ts';
import { readRemembered } from '../methods/preparation-person.ts';
import { Pace } from '../pace.ts';
import type { TargetRow } from './rows.ts';
import type { TargetWays } from './target-ways.ts';

interface Asleep extends Good {
  readonly company: CompanyId;
}
type Scored = Omit<Wake, 'helloOn' | 'askOn'>;

export interface WakePlan {
  readonly perWeek: number;
  readonly from: LocalDate;
  readonly workingDays: readonly number[];
  readonly limit: number;
}

/** Texts looked through for what to talk about: the latest. */
const REMEMBERED = 8;
const TALKING_POINTS = 3;
const TARGETS_SHOWN = 5;
/** Looked at beyond the limit. */
const FURTHER = 12;

/** Which sleeping ties to wake, the best first, each on its days. Those in `planned` are left out. */
export async function proposeWakes(
  book: Book,
  rows: readonly TargetRow[],
  ways: ReadonlyMap<CompanyId, TargetWays>,
  debts: ReadonlyMap<PersonId, readonly DebtWhat[]>,
  planned: ReadonlySet<PersonId>,
  plan: WakePlan,
): Promise<Wake[]> {
  const goods = new Map<PersonId, Asleep[]>();
  for (const { company, wish } of rows)
    for (const { person, chance } of ways.get(company)?.asleep ?? []) {
      if (planned.has(person) || chance < WORTH_IT) continue;
      const own = goods.get(person);
      if (own) own.push({ company, wish, chance });
      else goods.set(person, [{ company, wish, chance }]);
    }
  const likely = [...goods]
    .map(([person, own]) => ({ person, own, score: scoreOf(book, person, own, NOTHING).score }))
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
    // What makes it easy changes the order of those near each other.
    .slice(0, plan.limit + FURTHER);
  const pace = new Pace();
  const scored: Scored[] = [];
  for (const { person, own } of likely) {
    await pace.breathe();
    scored.push(scoredWake(book, person, own, debts.get(person) ?? []));
  }
  const best = scored.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1)).slice(0, plan.limit);
  const days = spreadWakes(
    best.map(({ lastContactOn }) => lastContactOn),
    { ...plan, today: book.network.today },
  );
  return best.map((wake, at) => ({ ...wake, ...(days[at] ?? { helloOn: plan.from, askOn: plan.from }) }));
}

/** Whoever leads nowhere likely is not worth waking for this. */
const WORTH_IT = 0.02;
const NOTHING = { topic: false, promise: false, thanks: false };

const scoreOf = (book: Book, person: PersonId, goods: readonly Good[], openings: typeof NOTHING) =>
  wakeScore(goods, book.network.people.get(person)?.row.strength ?? 0, openings);

function scoredWake(book: Book, id: PersonId, goods: readonly Asleep[], debts: readonly DebtWhat[]): Scored {
  const row = book.network.people.get(id)?.row;
  const points = talkingPoints(readRemembered(book, null, id).slice(0, REMEMBERED)).slice(0, TALKING_POINTS);
  const owes = (...kinds: DebtWhat['kind'][]) => debts.some(({ kind }) => kinds.includes(kind));
  const openings = {
    topic: points.length > 0,
    promise: owes('promise', 'reply'),
    thanks: owes('thank_you', 'introduction'),
  };
  const targets = goods
    .toSorted((a, b) => b.wish * b.chance - a.wish * a.chance)
    .flatMap(({ company }) => companyRef(book, company) ?? []);
  return {
    person: book.network.personRef(id),
    title: row?.title ?? null,
    company: row?.company ?? null,
    lastContactOn: row?.lastContactOn ?? null,
    ...scoreOf(book, id, goods, openings),
    targets: targets.slice(0, TARGETS_SHOWN),
    talkingPoints: points,
    debts: [...debts],
  };
}
