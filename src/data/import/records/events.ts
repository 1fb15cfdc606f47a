import type { CompanyId, InteractionId, InterviewId, MyEmploymentId, OpportunityId } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { identityWords } from '../../../domain/identity-text.ts';
import type {
  ImportedFile,
  ImportedInteraction,
  ImportedInterview,
  ImportedMyJob,
  ImportedOpportunity,
} from '../../../domain/import/records.ts';
import { sameText } from '../../../domain/linkedin/identity.ts';
import { derivedId } from '../../ids.ts';
import type { InterviewTable } from '../../sqlite/tables/contact.ts';
import { compareFields } from './fields.ts';
import type { Mentions } from './mentions.ts';
import type { PersonKnown } from './state.ts';
import type { Tools } from './tools.ts';

/** Older interviews need no debrief, and older applications without an answer will get none. */
const DEBRIEF_WITHIN_DAYS = 14;
const ANSWER_WITHIN_DAYS = 90;

export interface EventCounts {
  readonly interactions: number;
  readonly interviews: number;
  readonly positions: number;
  readonly opportunities: number;
  /** In the book already, or with nobody who is. */
  readonly unchanged: number;
}

/** Plans what happened: meetings and mails with people of the book, interviews, the user's own jobs, applications. */
export function planEvents(file: ImportedFile, mentions: Mentions, tools: Tools): EventCounts {
  for (const { people, on, line } of [...file.interactions, ...file.interviews]) mentions.note(people, on, line);
  mentions.make();
  const count = <T>(items: readonly T[], plan: (item: T) => boolean) => items.filter(plan).length;
  const interactions = count(file.interactions, (one) => planInteraction(one, mentions.known(one.people), tools));
  const interviews = count(file.interviews, (one) => planInterview(one, mentions.known(one.people), tools));
  const positions = count(file.myJobs, planMyJobs(tools));
  const opportunities = count(file.opportunities, planOpportunities(tools));
  const all = file.interactions.length + file.interviews.length + file.myJobs.length + file.opportunities.length;
  return {
    interactions,
    interviews,
    positions,
    opportunities,
    unchanged: all - interactions - interviews - positions - opportunities,
  };
}

function planInteraction(
  row: ImportedInteraction,
  people: readonly PersonKnown[],
  { source, writes, moment }: Tools,
): boolean {
  const id = derivedId<InteractionId>('interaction', source, row.key);
  const present = people.filter(({ trashed }) => !trashed);
  const there = writes.has('interaction', id);
  if (!there && present.length === 0) return false;
  if (!there)
    writes.insert('interaction', id, {
      kind: row.kind,
      happened_on: row.on,
      direction: row.direction,
      note: row.note,
      created_at: moment.now,
    });
  const linked = link('interaction', id, present, {}, { writes });
  return !there || linked;
}

/** Those who were not linked before; whom the user has taken out stays out. */
function link(
  table: 'interaction' | 'interview',
  id: string,
  people: readonly PersonKnown[],
  more: Record<string, string>,
  { writes }: Pick<Tools, 'writes'>,
): boolean {
  const before = new Set(writes.saidList(id, 'people'));
  const fresh = people.filter((person) => !before.has(person.id));
  for (const person of fresh) {
    const row = derivedId<string>(`${table}_person`, id, person.id);
    if (!writes.has(`${table}_person`, row))
      writes.insert(`${table}_person`, row, { [`${table}_id`]: id, person_id: person.id, ...more });
  }
  if (fresh.length > 0)
    writes.rememberList(
      id,
      'people',
      fresh.map((person) => person.id),
    );
  return fresh.length > 0;
}

function planInterview(
  row: ImportedInterview,
  people: readonly PersonKnown[],
  { source, state, writes, companies, moment }: Tools,
): boolean {
  const id = derivedId<InterviewId>('interview', source, row.key);
  const present = people.filter(({ trashed }) => !trashed);
  const time = timeWords(row.on, row.at, row.timeZone);
  const mine = state.row<InterviewTable>('interview', id);
  if (!mine) {
    const past = row.on < addDays(moment.today, -DEBRIEF_WITHIN_DAYS);
    writes.insert('interview', id, {
      company_id: row.company === null ? null : companies.idOf(row.company),
      role: row.role,
      happens_on: row.on,
      happens_at: row.at,
      time_zone: row.timeZone,
      format: row.format,
      place: row.place,
      created_at: moment.now,
      debriefed_at: past ? moment.now : null,
    });
    writes.remember(id, 'time', time);
    if (row.place !== null) writes.remember(id, 'place', row.place);
    if (row.role !== null) writes.remember(id, 'role', row.role);
    link('interview', id, present, { role: 'interviewer' }, { writes });
    return true;
  }
  if (mine.deleted_at !== null) return false;
  const now = { time: timeWords(mine.happens_on, mine.happens_at, mine.time_zone), place: mine.place, role: mine.role };
  const { taken } = compareFields(
    ['time', 'place', 'role'],
    { time, place: row.place, role: row.role },
    now,
    id,
    undefined,
    writes,
  );
  const { time: moved, ...values } = taken;
  const when = moved === undefined ? {} : { happens_on: row.on, happens_at: row.at, time_zone: row.timeZone };
  const update = { ...values, ...when };
  if (Object.keys(update).length > 0) writes.update('interview', id, update);
  return link('interview', id, present, { role: 'interviewer' }, { writes }) || Object.keys(update).length > 0;
}

const timeWords = (on: string, at: string | null, zone: string | null): string =>
  [on, at, zone].filter(Boolean).join(' ');

function planMyJobs({ source, state, writes, companies }: Tools): (row: ImportedMyJob) => boolean {
  const known = state.all<{
    id: string;
    company_id: CompanyId;
    title: string | null;
    started_on: string | null;
    ended_on: string | null;
  }>('SELECT * FROM my_employment');
  return (row) => {
    const company = companies.idOf(row.company);
    // `Freelance` is nowhere.
    if (company === null) return false;
    const id = derivedId<MyEmploymentId>('my_employment', source, row.key);
    const there =
      known.find((one) => one.id === id) ??
      known.find((one) => one.company_id === company && sameText(one.title, row.title));
    if (!there) {
      if (writes.said(id, 'ended') !== null) return false;
      writes.insert('my_employment', id, {
        company_id: company,
        title: row.title,
        started_on: row.startedOn,
        ended_on: row.endedOn,
      });
      writes.remember(id, 'ended', row.endedOn ?? '');
      return true;
    }
    const news = writes.said(there.id, 'ended') !== (row.endedOn ?? '');
    writes.remember(there.id, 'ended', row.endedOn ?? '');
    const values = {
      ...(there.ended_on === null && row.endedOn !== null && news && { ended_on: row.endedOn }),
      ...(there.started_on === null && row.startedOn !== null && news && { started_on: row.startedOn }),
    };
    if (Object.keys(values).length === 0) return false;
    writes.update('my_employment', there.id, values);
    return true;
  };
}

function planOpportunities({ source, state, writes, companies, moment }: Tools): (row: ImportedOpportunity) => boolean {
  const words = (company: string | null, role: string | null) => `${company ?? ''}|${identityWords(role ?? '')}`;
  const known = new Set(
    state
      .all<{ company_id: string | null; role: string | null }>('SELECT company_id, role FROM opportunity')
      .map((one) => words(one.company_id, one.role)),
  );
  return (row) => {
    const company = row.company === null ? null : companies.idOf(row.company);
    const id = derivedId<OpportunityId>('opportunity', source, row.key);
    if (writes.has('opportunity', id) || known.has(words(company, row.role))) return false;
    const silentOn = addDays(row.heardOn, ANSWER_WITHIN_DAYS);
    const over = silentOn < moment.today;
    writes.insert('opportunity', id, {
      company_id: company,
      role: row.role,
      stage: over ? 'silent' : 'talking',
      closed_on: over ? silentOn : null,
      heard_on: row.heardOn,
      link: row.link,
      created_at: moment.now,
    });
    return true;
  };
}
