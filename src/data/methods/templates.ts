import {
  type CompanyId,
  type InterviewId,
  type LocalDate,
  type MethodOutput,
  type ParsedInput,
  type PersonId,
  type Template,
  TemplateKind,
} from '../../contract/index.ts';
import { fillTemplate, firstNameOf, TEMPLATES, topicOf } from '../../domain/templates.ts';
import type { Book } from '../book.ts';
import { derivedId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { readSettings } from './settings.ts';
import { notFound } from './support.ts';

type FillInput = ParsedInput<'template.fill'>;

export const templateHandlers: Handlers<'template.list' | 'template.save' | 'template.fill'> = {
  'template.list': async (book) => ({ templates: await readTemplates(book) }),

  async 'template.save'(book, { kind, text }) {
    const id = derivedId('template', kind);
    const label = text ? 'Rewrote a message template' : 'Took a message template back to its first wording';
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      if (text)
        await trx
          .insertInto('template')
          .values({ id, kind, ...text })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(text))
          .execute();
      else await trx.deleteFrom('template').where('id', '=', id).execute();
    });
    return { batch };
  },

  'template.fill': fill,
};

async function readTemplates(book: Book): Promise<Template[]> {
  const rows = await book.reader.selectFrom('template').selectAll().execute();
  const own = new Map(rows.map((row) => [row.kind, row]));
  return TemplateKind.options.map((kind) => {
    const { subject, body } = own.get(kind) ?? TEMPLATES[kind];
    return { kind, subject, body, edited: own.has(kind) };
  });
}

/** @throws KithError not_found */
async function fill(book: Book, input: FillInput): Promise<MethodOutput<'template.fill'>> {
  const { kind, personId } = input;
  const person = await book.reader
    .selectFrom('person')
    .select(['name', 'given_name'])
    .where('id', '=', personId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const node = book.network.people.get(personId);
  if (!person || !node) throw notFound('person', personId);
  const [templates, settings, addresses] = await Promise.all([
    readTemplates(book),
    readSettings(book),
    book.reader
      .selectFrom('contact_point')
      .select('value')
      .where('person_id', '=', personId)
      .where('kind', '=', 'email')
      .orderBy('id')
      .execute(),
  ]);
  const interview = interviewOf(book, input);
  const companyId = input.companyId ?? interview?.company_id;
  const company = (companyId && book.network.companies.get(companyId)?.base.name) ?? node.row.company?.name ?? null;
  const on = interview?.on ?? node.row.lastContactOn;
  const template = templates.find((one) => one.kind === kind) ?? TEMPLATES[kind];
  const filled = fillTemplate(template, {
    name: person.name,
    'first name': firstNameOf(person.name, person.given_name),
    role: interview?.role ?? null,
    company,
    date: on && dateWords(on, book.clock.today()),
    'what we talked about': topic(book, personId, interview?.id ?? null),
    me: settings.myName || null,
  });
  return {
    subject: filled.subject,
    body: filled.body,
    to: addresses.map(({ value }) => value),
    missing: [...filled.missing],
  };
}

interface InterviewFacts {
  readonly id: InterviewId;
  readonly company_id: CompanyId | null;
  readonly role: string | null;
  readonly on: LocalDate;
}

/** The interview meant, else the latest one with the person. */
function interviewOf(book: Book, { interviewId, personId }: FillInput): InterviewFacts | undefined {
  const columns = 'SELECT i.id, i.company_id, i.role, i.happens_on AS "on" FROM interview i';
  if (interviewId) {
    const row = book.db
      .prepare<[string], InterviewFacts>(`${columns} WHERE i.id = ? AND i.deleted_at IS NULL`)
      .get(interviewId);
    if (!row) throw notFound('interview', interviewId);
    return row;
  }
  return book.db
    .prepare<[string, string], InterviewFacts>(
      `${columns} JOIN interview_person ip ON ip.interview_id = i.id
        WHERE ip.person_id = ? AND i.deleted_at IS NULL AND i.happens_on <= ? ORDER BY i.happens_on DESC, i.id DESC LIMIT 1`,
    )
    .get(personId, book.clock.today());
}

/** How many of the latest notes are looked through for what was talked about. */
const NOTES_READ = 5;

/** What the notes say was talked about: the interview's first, then those of the latest contact. */
function topic(book: Book, personId: PersonId, interviewId: InterviewId | null): string | null {
  const notes = book.db
    .prepare<{ personId: PersonId; interviewId: InterviewId | null; today: LocalDate }, string>(
      `SELECT note FROM (
         SELECT 0 AS rank, n.written_on AS "on", n.body AS note FROM note n
          WHERE n.interview_id = @interviewId AND n.deleted_at IS NULL
         UNION ALL
         SELECT 1, i.happened_on, i.note FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
          WHERE ip.person_id = @personId AND i.deleted_at IS NULL AND i.note IS NOT NULL AND i.happened_on <= @today)
       ORDER BY rank, "on" DESC LIMIT ${NOTES_READ}`,
    )
    .pluck()
    .all({ personId, interviewId, today: book.clock.today() });
  for (const note of notes) {
    const found = topicOf(note);
    if (found) return found;
  }
  return null;
}

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const wholeDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** '14 March', with the year when it is another than this one. */
function dateWords(date: LocalDate, today: LocalDate): string {
  const format = date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth : wholeDate;
  return format.format(new Date(date));
}
