import type { CompanyRef, PersonRef, SearchHit } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { answerSearch } from '../search-query/answers.ts';
import { sourcesOf } from '../search-query/words.ts';

/** What is written down of a company: insights, interviews, opportunities and notes, newest first. */
export async function factsAboutCompany(book: Book, { name }: CompanyRef, limit: number): Promise<SearchHit[]> {
  const text = `company:"${name.replace(/["“„”«»]/gu, '')}"`;
  const { hits } = await answerSearch(book, {
    text,
    kinds: ['insight', 'interview', 'opportunity', 'note'],
    offset: 0,
    limit,
  });
  return newestFirst(hits);
}

const ON_PERSON = `SELECT 'note' AS kind, id, written_on AS "on" FROM note WHERE deleted_at IS NULL AND person_id = @id
  UNION ALL SELECT 'note', n.id, n.written_on FROM mention m JOIN note n ON n.id = m.note_id AND n.deleted_at IS NULL WHERE m.person_id = @id
  UNION ALL SELECT 'note', i.id, i.happened_on FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
    WHERE ip.person_id = @id AND i.deleted_at IS NULL AND i.note IS NOT NULL AND i.note <> ''
  UNION ALL SELECT 'interview', i.id, i.happens_on FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
    WHERE ip.person_id = @id AND i.deleted_at IS NULL
  UNION ALL SELECT 'insight', id, learnt_on FROM insight WHERE deleted_at IS NULL AND from_person_id = @id
  ORDER BY 3 DESC LIMIT @limit`;

/** What is written down of a person: notes on or mentioning them, what was said, interviews, and what they told. */
export function factsAboutPerson(book: Book, { id }: PersonRef, limit: number): SearchHit[] {
  type Row = { readonly kind: 'note' | 'interview' | 'insight'; readonly id: string };
  const rows = book.db.prepare<[{ id: string; limit: number }], Row>(ON_PERSON).all({ id, limit });
  const sources = sourcesOf(book, rows);
  return rows.flatMap((row): SearchHit[] => {
    const source = sources.get(`${row.kind} ${row.id}`);
    if (!source) return [];
    const body = source.fields.body[0]?.slice(0, 140);
    return [
      {
        kind: row.kind,
        id: row.id,
        title: [{ text: source.title, match: false }],
        subtitle: source.subtitle,
        snippet: body ? [{ text: body, match: false }] : null,
        warmth: null,
        page: source.page,
        score: 0,
      },
    ];
  });
}

/** The subtitle of all but opportunities and insights is a date. */
const newestFirst = (hits: readonly SearchHit[]): SearchHit[] =>
  hits.toSorted((a, b) => order(a) - order(b) || ((b.subtitle ?? '') < (a.subtitle ?? '') ? -1 : 1));
const order = ({ kind }: SearchHit) => ['insight', 'opportunity', 'interview', 'note'].indexOf(kind);
