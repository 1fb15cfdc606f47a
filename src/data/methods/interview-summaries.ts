import type { InterviewId, InterviewSummary, MethodOutput, ParsedInput } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';

/** The living interviews of the ids given, in that order. */
export async function summariseInterviews(book: Book, ids: readonly InterviewId[]): Promise<InterviewSummary[]> {
  if (ids.length === 0) return [];
  const rows = await book.reader
    .selectFrom('interview')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute();
  const people = await book.reader
    .selectFrom('interview_person')
    .selectAll()
    .where('interview_id', 'in', ids)
    .execute();
  const peopleOf = Map.groupBy(people, (row) => row.interview_id);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id): InterviewSummary[] => {
    const row = byId.get(id);
    if (!row) return [];
    const company = row.company_id && book.network.companies.get(row.company_id)?.base;
    return [
      {
        id,
        company: company ? { id: company.id, name: company.name } : null,
        role: row.role,
        happensOn: row.happens_on,
        format: row.format,
        outcome: row.outcome,
        people: (peopleOf.get(id) ?? [])
          .filter(({ person_id }) => book.network.people.has(person_id))
          .map(({ person_id, role, title }) => ({ person: book.network.personRef(person_id), role, title })),
      },
    ];
  });
}

/** A working life has hundreds of interviews, not thousands, so the filter reads them all. */
export async function listInterviews(
  book: Book,
  input: ParsedInput<'interview.list'>,
): Promise<MethodOutput<'interview.list'>> {
  let select = book.reader.selectFrom('interview').select('id').where('deleted_at', 'is', null);
  if (input.companyId) select = select.where('company_id', '=', input.companyId);
  const ids = await select.orderBy('happens_on', 'desc').orderBy('id', 'desc').execute();
  let all: InterviewSummary[] = [];
  for (let start = 0; start < ids.length; start += 1_000)
    all.push(
      ...(await summariseInterviews(
        book,
        ids.slice(start, start + 1_000).map(({ id }) => id),
      )),
    );
  const terms = fold(input.filter).split(/\s+/).filter(Boolean);
  if (terms.length) {
    all = all.filter((interview) => {
      const text = fold(
        [
          interview.company?.name,
          interview.role,
          interview.outcome,
          ...interview.people.map((p) => p.person.name),
        ].join(' '),
      );
      return terms.every((term) => text.includes(term));
    });
  }
  if (input.sort === 'company') sortBy(all, (interview) => fold(interview.company?.name ?? '\u{10ffff}'));
  if (input.sort === 'outcome') sortBy(all, (interview) => interview.outcome);
  if (input.direction === 'desc') all.reverse();
  return { total: all.length, rows: all.slice(input.offset, input.offset + input.limit) };
}

/** Stable, so that equals stay newest first. */
function sortBy(rows: InterviewSummary[], keyOf: (row: InterviewSummary) => string): void {
  rows.sort((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  });
}
