import type { Answer, AnswerLine, CompanyRef, PersonRef, QuestionPart } from '../../contract/index.ts';
import { partsOf } from '../../domain/questions/parts.ts';
import { readQuestion } from '../../domain/questions/read.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { factsAboutCompany, factsAboutPerson } from '../questions/about.ts';
import { lineOf, type Narrowing, notTalkedTo, whoMet } from '../questions/met.ts';
import { understandPart } from '../questions/understand.ts';
import { whoAt } from '../who/at.ts';
import { introducersTo } from '../who/introducers.ts';
import { companyNamesOf } from '../who/names-of.ts';
import { listCompensations } from './compensation-read.ts';
import type { Handlers } from './handlers.ts';
import { pathHandlers } from './paths.ts';

const NOTHING: Answer = {
  question: null,
  who: null,
  paths: [],
  people: [],
  total: 0,
  facts: [],
  compensations: [],
};

export const questionHandlers: Handlers<'question.ask'> = {
  async 'question.ask'(book, { text, limit }) {
    const asked = readQuestion(text);
    if (!asked) return NOTHING;
    const parts: QuestionPart[] = [];
    for (const stretch of partsOf(asked, book.network.today)) parts.push(await understandPart(book, stretch));
    const base: Answer = { ...NOTHING, question: { kind: asked.kind, parts } };
    const company = parts.find((part) => part.company)?.company ?? null;
    const person = parts.find((part) => part.person)?.person ?? null;
    const narrowing: Narrowing = {
      days: parts.find((part) => part.days)?.days ?? null,
      place: parts.find(({ part }) => part === 'place')?.text ?? null,
      company: company?.id ?? null,
    };
    // A company that nobody knows would be left out, and everybody answered with.
    const lost = parts.some(({ understood }) => !understood);
    switch (asked.kind) {
      case 'who_at':
      case 'who_at_competitors':
        return { ...base, who: asked.rest.trim() === '' ? null : await whoIs(book, asked.rest) };
      case 'way_to':
        return { ...base, ...(company ? await waysTo(book, company, limit) : await introducers(book, person, limit)) };
      case 'met':
        return lost ? base : { ...base, ...upTo(await whoMet(book, narrowing), limit) };
      case 'not_talked':
        return lost ? base : { ...base, ...upTo(await notTalkedTo(book, narrowing), limit) };
      case 'about':
        return { ...base, ...(await about(book, company, person, limit)) };
    }
  },
};

const upTo = (people: AnswerLine[], limit: number) => ({ people: people.slice(0, limit), total: people.length });

async function whoIs(book: Book, text: string) {
  const resolved = await companyNamesOf(book).resolve(text);
  if (!resolved.company) return { ...resolved, knows: [], atCompetitors: [] };
  return { ...resolved, ...(await whoAt(book.db, book.network, resolved.company.id)) };
}

async function waysTo(book: Book, { id }: CompanyRef, limit: number): Promise<Partial<Answer>> {
  const { paths } = await pathHandlers['path.to'](book, { companyId: id, limit: Math.min(limit, 10) });
  return { paths };
}

/** Whoever can introduce the user to a person, the likeliest first. */
async function introducers(book: Book, person: PersonRef | null, limit: number): Promise<Partial<Answer>> {
  if (!person) return {};
  const ties = await introducersTo(book.db, book.network, [person.id], new Pace());
  const promise = (tie: (typeof ties)[number]) => tie.chance * book.network.personRef(tie.introducer).strength;
  const lines = ties
    .sort((a, b) => promise(b) - promise(a))
    .flatMap(({ introducer, how, chance }): AnswerLine[] => {
      const node = book.network.people.get(introducer);
      return node ? [lineOf(book, node, [{ kind: 'introduces', to: person, how, chance }])] : [];
    });
  return upTo(lines, limit);
}

async function about(
  book: Book,
  company: CompanyRef | null,
  person: PersonRef | null,
  limit: number,
): Promise<Partial<Answer>> {
  if (person) return { facts: factsAboutPerson(book, person, limit) };
  if (!company) return {};
  const { observations } = await listCompensations(book, { companyId: company.id, role: '', level: '', location: '' });
  return { facts: await factsAboutCompany(book, company, limit), compensations: observations.toReversed() };
}
