import type { Compensation, MethodOutput, ParsedInput } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { companyRef, livingPerson } from './market-refs.ts';

/** What was heard about pay, oldest first. A working life has hundreds of observations, so the filter reads them all. */
export async function listCompensations(
  book: Book,
  input: ParsedInput<'compensation.list'>,
): Promise<MethodOutput<'compensation.list'>> {
  let select = book.reader.selectFrom('compensation').selectAll().where('deleted_at', 'is', null);
  if (input.companyId) select = select.where('company_id', '=', input.companyId);
  const rows = await select.orderBy('observed_on').orderBy('id').execute();
  const observations = rows
    .map(
      (row): Compensation => ({
        id: row.id,
        role: row.role,
        level: row.level,
        company: companyRef(book, row.company_id),
        location: row.location,
        currency: row.currency,
        baseLow: row.base_low,
        baseHigh: row.base_high,
        bonus: row.bonus,
        equity: row.equity,
        observedOn: row.observed_on,
        source: row.source,
        sourcePerson: livingPerson(book, row.source_person_id),
        confidence: row.confidence,
        confidential: row.confidential === 1,
        interviewId: row.interview_id,
      }),
    )
    .filter(
      (one) =>
        beginsWords(one.role, input.role) &&
        beginsWords(one.level, input.level) &&
        beginsWords(one.location, input.location),
    );
  return { observations };
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

/** Whether every word of the filter begins a word of the text. */
function beginsWords(text: string | null, filter: string): boolean {
  const words = wordsOf(text ?? '');
  return wordsOf(filter).every((term) => words.some((word) => word.startsWith(term)));
}
