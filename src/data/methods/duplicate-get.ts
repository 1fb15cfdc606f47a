import type {
  CompanyField,
  CompanyId,
  CompanyLikeness,
  CompanySide,
  Instant,
  MethodOutput,
  ParsedInput,
  PersonField,
  PersonId,
  PersonLikeness,
  PersonSide,
} from '../../contract/index.ts';
import { KithError } from '../../contract/index.ts';
import { readName } from '../../domain/duplicates/person-name.ts';
import type { Book } from '../book.ts';
import { attachedTo } from '../duplicates/attached.ts';
import { companyFieldsLacking } from '../duplicates/merge-companies.ts';
import { fieldsLacking } from '../duplicates/merge-people.ts';
import { pairId } from '../duplicates/pairs.ts';
import { type Row, Rows } from '../duplicates/rows.ts';
import { scoreOf } from '../duplicates/score.ts';
import { knownPair } from '../duplicates/search.ts';
import { readCompanyDetail } from './companies.ts';
import { readPersonDetail } from './person-detail.ts';
import { notFound } from './support.ts';

type Pair = MethodOutput<'duplicate.get'>;

/** @throws KithError not_found, invalid_input */
export async function getDuplicate(book: Book, input: ParsedInput<'duplicate.get'>): Promise<Pair> {
  const [one, other] = input.ids;
  if (one === other) throw new KithError('invalid_input', 'Two different records are needed.', { ids: [one, other] });
  const id = pairId(one, other);
  const rows = new Rows(book.db);
  const dismissed = rows.find('distinct_pair', id) !== undefined;
  const { score, reasons } = knownPair(book, input.kind, id) ?? scoreOf(book, input.kind, input.ids);
  if (input.kind === 'person') {
    const sides: [PersonSide, PersonSide] = [
      await personSide(book, rows, input.ids[0]),
      await personSide(book, rows, input.ids[1]),
    ];
    const weights = sides.map(
      ({ person, attached }) =>
        attachedCount(attached) +
        person.contactPoints.length +
        person.employments.length +
        person.relationships.length +
        person.tags.length,
    );
    const [into, from] = preferred(sides, weights).map(({ person }) => person.id) as [PersonId, PersonId];
    const take = personTake(rows.find('person', into), rows.find('person', from));
    return { kind: 'person', id, score, reasons: reasons as PersonLikeness[], dismissed, sides, into, take };
  }
  const sides: [CompanySide, CompanySide] = [
    await companySide(book, rows, input.ids[0]),
    await companySide(book, rows, input.ids[1]),
  ];
  const weights = sides.map(
    ({ company, attached }) => attachedCount(attached) + company.employments.length + company.links.length,
  );
  const [into, from] = preferred(sides, weights).map(({ company }) => company.id) as [CompanyId, CompanyId];
  const [kept, gone] = [rows.find('company', into), rows.find('company', from)];
  const take: CompanyField[] = kept && gone ? companyFieldsLacking(kept, gone) : [];
  return { kind: 'company', id, score, reasons: reasons as CompanyLikeness[], dismissed, sides, into, take };
}

const attachedCount = (attached: PersonSide['attached']): number => attached.reduce((sum, { count }) => sum + count, 0);

/** The one on which more hangs first; of two alike the older. */
function preferred<Side extends { readonly createdAt: Instant }>(
  [one, other]: readonly [Side, Side],
  [ofOne = 0, ofOther = 0]: readonly number[],
): [Side, Side] {
  const first = ofOne > ofOther || (ofOne === ofOther && one.createdAt <= other.createdAt);
  return first ? [one, other] : [other, one];
}

/** What the one who stays lacks, the fuller name, and the earlier day on which both were met. */
function personTake(into: Row | undefined, from: Row | undefined): PersonField[] {
  if (!into || !from) return [];
  const take = new Set(fieldsLacking(into, from));
  const full = ({ name }: Row) => readName(String(name)).words.filter(({ initial }) => !initial).length;
  if (full(from) > full(into)) take.add('name');
  if (into.met_on && from.met_on && from.met_on < into.met_on) take.add('metOn');
  if (String(into.birthday ?? '').startsWith('-') && !String(from.birthday ?? '-').startsWith('-'))
    take.add('birthday');
  return [...take];
}

async function personSide(book: Book, rows: Rows, id: PersonId): Promise<PersonSide> {
  const person = await readPersonDetail(book, id);
  return {
    person,
    lastContactOn: person.tie.lastContactOn,
    createdAt: String(rows.find('person', id)?.created_at ?? ''),
    attached: attachedTo(book.db, 'person', id),
  };
}

async function companySide(book: Book, rows: Rows, id: CompanyId): Promise<CompanySide> {
  const row = rows.find('company', id);
  if (!row) throw notFound('company', id);
  return {
    company: await readCompanyDetail(book, id),
    createdAt: String(row.created_at),
    attached: attachedTo(book.db, 'company', id),
  };
}
