import { z } from 'zod';
import { LocalDate, PartialDate } from '../dates.ts';
import {
  AliasKind,
  CompanyLink,
  CompanyLinkKind,
  CompanyRef,
  Employment,
  EmploymentKind,
  Line,
  OptionalLine,
  PersonRef,
  Warmth,
} from '../entities.ts';
import { BatchId, CompanyId, CompanyLinkId, EmploymentId, InterviewId, OpportunityId } from '../ids.ts';
import { command, query } from '../method.ts';
import { SortDirection } from './people.ts';
import { aboutCompanies, maybeJob } from './selection.ts';

export const CompanyRow = z.object({
  id: CompanyId,
  name: z.string(),
  industry: z.string().nullable(),
  location: z.string().nullable(),
  /** People there now, and there before. */
  current: z.number(),
  former: z.number(),
  interviews: z.number(),
  /** The latest contact with someone there now or before. */
  lastContactOn: LocalDate.nullable(),
  /** The warmest tie there now. */
  warmth: Warmth,
});
export type CompanyRow = z.infer<typeof CompanyRow>;

export const CompanyAlias = z.object({ name: Line, kind: AliasKind });
export type CompanyAlias = z.infer<typeof CompanyAlias>;

export const CompanyDetail = z.object({
  id: CompanyId,
  name: z.string(),
  industry: z.string().nullable(),
  location: z.string().nullable(),
  aliases: z.array(CompanyAlias),
  domains: z.array(z.string()),
  links: z.array(CompanyLink),
  /** Present ones first. */
  employments: z.array(Employment),
});
export type CompanyDetail = z.infer<typeof CompanyDetail>;

/** Why somebody is an answer to *who do I know at X*; the window and the terminal put it into words. */
export const KnowReason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['works_there', 'worked_there']),
    employmentId: EmploymentId,
    title: z.string().nullable(),
    startedOn: PartialDate.nullable(),
    endedOn: PartialDate.nullable(),
    /** As what: employees and contractors, founders, board members and the company's own recruiters. */
    as: EmploymentKind,
  }),
  /** Works at a company that the one asked about is a client of. */
  z.object({ kind: z.literal('works_for_them'), supplier: CompanyRef, title: z.string().nullable() }),
  /** Recruited, or recruits, for an opportunity there. */
  z.object({
    kind: z.literal('placed_role'),
    opportunityId: OpportunityId,
    on: LocalDate,
    role: z.string().nullable(),
  }),
  z.object({
    kind: z.enum(['interviewed_me', 'recruited_me']),
    interviewId: InterviewId,
    on: LocalDate,
    title: z.string().nullable(),
  }),
  z.object({ kind: z.literal('recruits_for'), agency: CompanyRef, title: z.string().nullable() }),
  z.object({
    kind: z.literal('introduces'),
    /** The contact at the company whom this person knows. */
    to: PersonRef,
    how: z.string(),
    /** How likely they would vouch, 0 to 1; good for comparing. */
    chance: z.number(),
  }),
]);
export type KnowReason = z.infer<typeof KnowReason>;

/** How a company in the answer relates to the company asked for. */
export const CompanyRelation = z.enum([
  'itself',
  'acquired_unit',
  'acquirer',
  'subsidiary',
  'parent',
  'spin_off',
  'competitor',
]);
export type CompanyRelation = z.infer<typeof CompanyRelation>;

export const Knows = z.object({
  person: PersonRef,
  /** The company the reason is about. */
  company: CompanyRef,
  relation: CompanyRelation,
  /** Strongest reason first. */
  reasons: z.array(KnowReason).min(1),
  title: z.string().nullable(),
  lastContactOn: LocalDate.nullable(),
});
export type Knows = z.infer<typeof Knows>;

export const WhoAnswer = z.object({
  /** The company understood; null when none fits, then `suggestions` has the nearest. */
  company: CompanyRef.nullable(),
  matchedBy: z.enum(['name', 'alias', 'former_name', 'domain', 'similar']).nullable(),
  /** Other companies the words may have meant. */
  suggestions: z.array(CompanyRef),
  /** At the company, its units and its parents; ranked, warmest first. */
  knows: z.array(Knows),
  /** At its competitors, ranked; each names the competitor. */
  atCompetitors: z.array(Knows),
});
export type WhoAnswer = z.infer<typeof WhoAnswer>;

/** Fields of which a merge keeps one side's. */
export const CompanyField = z.enum(['name', 'industry', 'location']);
export type CompanyField = z.infer<typeof CompanyField>;

const Batch = z.object({ batch: BatchId.nullable() });
const companyFields = {
  industry: OptionalLine,
  location: OptionalLine,
  aliases: z.array(CompanyAlias).max(100),
  domains: z.array(Line).max(100),
};

export const companyMethods = {
  'company.list': query(
    'A window of the companies that pass the filter, sorted.',
    z.object({
      filter: z.string().max(200).default(''),
      sort: z.enum(['name', 'people', 'lastContact', 'interviews', 'warmth']).default('people'),
      direction: SortDirection.default('asc'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: z.number(), rows: z.array(CompanyRow) }),
  ),
  'company.get': query('One company, whole.', z.object({ id: CompanyId }), CompanyDetail),
  'company.create': command(
    'Add a company.',
    z.object({ name: Line, ...z.object(companyFields).partial().shape }),
    Batch.extend({ id: CompanyId }),
  ),
  'company.update': command(
    'Change some fields of a company; a field left out stays, a list replaces the list.',
    z.object({ id: CompanyId, patch: z.object({ name: Line, ...companyFields }).partial() }),
    Batch,
  ),
  'company.delete': command('Move companies to the trash.', aboutCompanies(maybeJob), Batch),
  'company.merge': command(
    'Make two companies one: all that hangs on the one moves to the other, which keeps both names, and the one is gone.',
    z.object({
      fromId: CompanyId,
      intoId: CompanyId,
      /** Fields of which the value of the one that goes is kept; left out: those that the other lacks. */
      take: z.array(CompanyField).optional(),
    }),
    Batch,
  ),
  'companyLink.save': command(
    'Record how two companies relate.',
    z.object({
      id: CompanyLinkId.optional(),
      fromId: CompanyId,
      to: z.union([z.object({ id: CompanyId }), z.object({ name: Line })]),
      kind: CompanyLinkKind,
      since: PartialDate.nullable().default(null),
    }),
    Batch.extend({ id: CompanyLinkId }),
  ),
  'companyLink.delete': command('Remove a link between companies.', z.object({ id: CompanyLinkId }), Batch),
  'who.at': query(
    'Who do I know at a company: now, before, as interviewer, as recruiter, in its units and parents, at its competitors.',
    z.union([z.object({ companyId: CompanyId }), z.object({ text: Line })]),
    WhoAnswer,
  ),
};
