import type {
  AnswerLine,
  AnswerReason,
  CompanyId,
  InteractionKind,
  LocalDate,
  PersonId,
} from '../../contract/index.ts';
import { type Days, within } from '../../domain/query/days.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';
import { Pace } from '../pace.ts';
import { asWords, beginsWords } from '../search-query/names.ts';

/** What narrows whom one met, or has not talked to. */
export interface Narrowing {
  readonly days: Days | null;
  readonly place: string | null;
  readonly company: CompanyId | null;
}

const MEETINGS = `SELECT ip.person_id AS person, i.happened_on AS "on", i.kind AS how, i.note FROM interaction i
    JOIN interaction_person ip ON ip.interaction_id = i.id
    WHERE i.deleted_at IS NULL AND i.kind IN ('meeting', 'coffee', 'event') AND i.happened_on BETWEEN @from AND @to
  UNION ALL SELECT ip.person_id, i.happens_on, 'interview', i.place FROM interview i
    JOIN interview_person ip ON ip.interview_id = i.id
    WHERE i.deleted_at IS NULL AND i.happens_on BETWEEN @from AND @to ORDER BY 2 DESC`;
const HOW_MET = `SELECT id, how_met FROM person WHERE deleted_at IS NULL AND how_met IS NOT NULL`;
interface Meeting {
  readonly person: PersonId;
  readonly on: LocalDate;
  readonly how: InteractionKind | 'interview';
  readonly note: string | null;
}

export const lineOf = (book: Book, { row }: PersonNode, reasons: AnswerReason[]): AnswerLine => ({
  person: book.network.personRef(row.id),
  title: row.title,
  company: row.company,
  lastContactOn: row.lastContactOn,
  reasons,
});

/** Meetings shown of one person. */
const MOST_MEETINGS = 2;

/**
 * Whom one met in some days: face to face (meeting, coffee, event, interview) or for the first time. With a place, those
 * who live there, and those met where the note, or how they were met, names it.
 */
export async function whoMet(book: Book, { days, place, company }: Narrowing): Promise<AnswerLine[]> {
  const pace = new Pace();
  const { network } = book;
  const today = network.today;
  const to = days?.to && days.to < today ? days.to : today;
  const meetings = Map.groupBy(
    book.db.prepare<[{ from: string; to: string }], Meeting>(MEETINGS).all({ from: days?.from ?? '', to }),
    ({ person }) => person,
  );
  await pace.breathe();
  const named = place === null ? null : beginsWords(place);
  const howMet = new Map<PersonId, string>();
  if (named)
    for (const row of book.db.prepare<[], { id: PersonId; how_met: string }>(HOW_MET).iterate())
      if (named(asWords(row.how_met))) howMet.set(row.id, row.how_met);
  const lines: { readonly line: AnswerLine; readonly times: number }[] = [];
  for (const [id, node] of network.people) {
    if (pace.due) await pace.breathe();
    if (company && !node.employments.some((job) => job.company_id === company)) continue;
    const own = meetings.get(id) ?? [];
    const first = days !== null && node.row.metOn !== null && within(node.row.metOn, days) ? node.row.metOn : null;
    if (own.length === 0 && first === null && !(days === null && node.row.metOn !== null)) continue;
    const there = named ? whereOf(node, own, howMet.get(id), named) : [];
    if (named && there.length === 0) continue;
    const reasons: AnswerReason[] = [
      ...(first ? [{ kind: 'first_met' as const, on: first }] : []),
      ...own.slice(0, MOST_MEETINGS).map(({ on, how }) => ({ kind: 'met' as const, on, how })),
      ...there,
    ];
    if (reasons.length === 0 && node.row.metOn) reasons.push({ kind: 'first_met', on: node.row.metOn });
    lines.push({ line: lineOf(book, node, reasons), times: own.length + (first ? 1 : 0) });
  }
  // First met then, and met there, come before met again and lives there; then the strongest tie.
  const rank = ({ line, times }: (typeof lines)[number]) =>
    line.reasons.filter(({ kind }) => kind === 'told_of' || kind === 'first_met').length +
    line.person.strength +
    Math.min(times, 5) / 10;
  return lines.sort((a, b) => rank(b) - rank(a)).map(({ line }) => line);
}

/** Longest wording shown of a note. */
const NOTE = 120;

function whereOf(
  node: PersonNode,
  meetings: readonly Meeting[],
  howMet: string | undefined,
  named: (words: string) => boolean,
): AnswerReason[] {
  const told = meetings.find(({ note }) => note !== null && named(asWords(note)));
  const where: AnswerReason[] = [];
  if (told?.note) where.push({ kind: 'told_of', text: told.note.slice(0, NOTE), on: told.on });
  if (howMet !== undefined) where.push({ kind: 'told_of', text: howMet.slice(0, NOTE), on: null });
  if (node.row.location !== null && named(asWords(node.row.location)))
    where.push({ kind: 'lives_in', place: node.row.location });
  return where;
}

/** Those once in contact with whom there has been none in some days; the warmest loss first. */
export async function notTalkedTo(book: Book, { days, place, company }: Narrowing): Promise<AnswerLine[]> {
  const pace = new Pace();
  const since = days?.from ?? days?.to ?? book.network.today;
  const named = place === null ? null : beginsWords(place);
  const lines: AnswerLine[] = [];
  for (const node of book.lists.warmestPeople()) {
    if (pace.due) await pace.breathe();
    const { lastContactOn, location } = node.row;
    if (lastContactOn === null || lastContactOn >= since) continue;
    if (company && !node.employments.some((job) => job.company_id === company && book.network.isCurrent(job))) continue;
    if (named && !named(asWords(location))) continue;
    lines.push(lineOf(book, node, [{ kind: 'last_contact', on: lastContactOn }]));
  }
  return lines;
}
