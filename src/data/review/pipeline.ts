import type {
  CompanyId,
  LocalDate,
  MethodOutput,
  OpportunityId,
  PersonId,
  ReviewSummary,
  Route,
} from '../../contract/index.ts';
import { farthestStage } from '../../domain/review/stages.ts';
import type { Book } from '../book.ts';
import { summariseOpportunities } from '../methods/opportunity-summaries.ts';
import { helpersOf } from './helpers.ts';
import { readPlanned } from './planned.ts';

type How = Route['how'];

/** What is gathered of one route. */
interface Gathered {
  readonly via: PersonId | null;
  how: How;
  asked: number;
  made: number;
  interviews: number;
  /** Whom they introduced the user to: talking to them came of it. */
  readonly to: Set<PersonId>;
  readonly opportunities: OpportunityId[];
}

/** What says more of how somebody helped comes first. */
const HOW: readonly How[] = ['introduced', 'told', 'recruited', 'woken', 'direct'];

/** What came of which tie from the day a review began until it was closed, and who helped. */
export async function readPipeline(book: Book, review: ReviewSummary): Promise<MethodOutput<'review.pipeline'>> {
  const { planned } = await readPlanned(book, review.id);
  const span = { from: review.startedOn, until: review.closedOn ?? book.network.today };
  const routes = new Map<PersonId | null, Gathered>();
  const routeOf = (via: PersonId | null, how: How): Gathered => {
    const route = routes.get(via) ?? { via, how, asked: 0, made: 0, interviews: 0, to: new Set(), opportunities: [] };
    if (HOW.indexOf(how) < HOW.indexOf(route.how)) route.how = how;
    routes.set(via, route);
    return route;
  };
  const woken = new Map(planned.map((wake) => [wake.person.id, wake]));
  const introducerOf = gatherIntroductions(book, span, routeOf);
  for (const wake of planned) if (wake.saidHelloOn !== null) routeOf(wake.person.id, 'woken');
  const opportunities = readOpportunities(book, span);
  for (const one of opportunities) {
    const via = one.introducer ?? (one.source && introducerOf.get(one.source)) ?? one.source ?? one.recruiter;
    const how: How =
      via === null
        ? 'direct'
        : via === one.source
          ? woken.has(via)
            ? 'woken'
            : 'told'
          : via === one.recruiter
            ? 'recruited'
            : 'introduced';
    const route = routeOf(via && book.network.people.has(via) ? via : null, how);
    route.opportunities.push(one.id);
    route.interviews += one.interviews;
  }
  return {
    routes: describeRoutes(book, [...routes.values()], span),
    totals: {
      conversations: conversationsWith(book, [...routes.values()].flatMap(peopleOf), span),
      interviews: opportunities.reduce((sum, { interviews }) => sum + interviews, 0),
      offers: opportunities.filter(({ stage }) => stage === 'offer' || stage === 'accepted').length,
    },
    helpers: helpersOf(book, review.id, askedOf(routes.values()), opportunities, woken),
  };
}

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Introductions asked of others for the user, or made; who introduced to whom. */
function gatherIntroductions(
  book: Book,
  { from, until }: Span,
  routeOf: (via: PersonId, how: How) => Gathered,
): Map<PersonId, PersonId> {
  type Row = { introducer: PersonId; to: PersonId; asked: LocalDate | null; made: LocalDate | null };
  const rows = book.db
    .prepare<[LocalDate, LocalDate], Row>(
      `SELECT introducer_id AS introducer, to_id AS "to", asked_on AS asked, made_on AS made FROM introduction
        WHERE deleted_at IS NULL AND who_id IS NULL AND introducer_id IS NOT NULL
          AND coalesce(made_on, asked_on) BETWEEN ? AND ? ORDER BY id`,
    )
    .all(from, until);
  const introducers = new Map<PersonId, PersonId>();
  for (const { introducer, to, asked, made } of rows) {
    if (!book.network.people.has(introducer)) continue;
    const route = routeOf(introducer, 'introduced');
    if (asked !== null || made !== null) route.asked += 1;
    if (made === null) continue;
    route.made += 1;
    route.to.add(to);
    introducers.set(to, introducer);
  }
  return introducers;
}

interface OpportunityRow {
  readonly id: OpportunityId;
  readonly stage: NonNullable<Route['furthest']>;
  readonly source: PersonId | null;
  readonly recruiter: PersonId | null;
  readonly introducer: PersonId | null;
  readonly interviews: number;
  readonly company: CompanyId | null;
}

/** Opportunities heard of in the time, and those with an interview in it. */
const readOpportunities = (book: Book, { from, until }: Span): OpportunityRow[] =>
  book.db
    .prepare<[{ from: LocalDate; until: LocalDate }], OpportunityRow>(
      `SELECT o.id, o.stage, o.source_id AS source, o.recruiter_id AS recruiter, o.company_id AS company,
              (SELECT introducer_id FROM introduction WHERE opportunity_id = o.id AND who_id IS NULL
                  AND deleted_at IS NULL ORDER BY id LIMIT 1) AS introducer,
              (SELECT count(*) FROM interview i WHERE i.opportunity_id = o.id AND i.deleted_at IS NULL
                  AND i.happens_on BETWEEN @from AND @until) AS interviews
         FROM opportunity o
        WHERE o.deleted_at IS NULL AND (o.heard_on BETWEEN @from AND @until OR EXISTS (
              SELECT 1 FROM interview i WHERE i.opportunity_id = o.id AND i.deleted_at IS NULL
                 AND i.happens_on BETWEEN @from AND @until))
        ORDER BY o.id`,
    )
    .all({ from, until });

const peopleOf = ({ via, to }: Gathered): PersonId[] => [...(via ? [via] : []), ...to];

/** Days of contact with any of some people in a time. */
function conversationsWith(book: Book, people: readonly PersonId[], { from, until }: Span): number {
  const days = new Set<string>();
  for (const [id, contacts] of book.network.contactsOf([...new Set(people)]))
    for (const { on } of contacts) if (on >= from && on <= until) days.add(`${id} ${on}`);
  return days.size;
}

function describeRoutes(book: Book, gathered: readonly Gathered[], span: Span): Route[] {
  return gathered
    .map((one): Route => {
      const opportunities = summariseOpportunities(book, one.opportunities);
      return {
        via: one.via && book.network.personRef(one.via),
        how: one.how,
        introductionsAsked: one.asked,
        introductionsMade: one.made,
        conversations: conversationsWith(book, peopleOf(one), span),
        interviews: one.interviews,
        opportunities,
        furthest: farthestStage(opportunities.map(({ stage }) => stage)),
      };
    })
    .sort(
      (a, b) =>
        b.opportunities.length - a.opportunities.length ||
        b.introductionsMade - a.introductionsMade ||
        b.conversations - a.conversations ||
        (a.via?.name ?? '\u{10ffff}').localeCompare(b.via?.name ?? '\u{10ffff}', 'en'),
    );
}

/** Who introduced the user to somebody, or was asked to. */
const askedOf = (routes: Iterable<Gathered>): PersonId[] =>
  [...routes].flatMap(({ via, asked }) => (via !== null && asked > 0 ? [via] : []));
