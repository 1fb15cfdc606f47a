import type { CompanyRef, PersonRef, QuestionPart } from '../../contract/index.ts';
import type { Stretch } from '../../domain/questions/parts.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { peopleCalled } from '../search-query/names.ts';
import { companyNamesOf } from '../who/names-of.ts';

const MOST_CHOICES = 5;

/** What a stretch of a question means in the book: a name is a company, or else a person. */
export async function understandPart(book: Book, stretch: Stretch): Promise<QuestionPart> {
  const { part, text, from, to, days = null } = stretch;
  const base = { text, from, to, company: null, person: null, days: null, choices: [] };
  if (part === 'time') return { ...base, part, understood: days !== null, days: days && { ...days } };
  if (part === 'place') return { ...base, part, understood: true };
  const { company, matchedBy, suggestions } = await companyNamesOf(book).resolve(text);
  const choices = suggestions.map(({ name }) => name);
  if (company && matchedBy !== 'similar') return { ...base, part: 'company', understood: true, company, choices };
  const people = part === 'name' ? await peopleNamed(book, text) : [];
  const [person, ...others] = people;
  if (person) {
    const more = [...others.map(({ name }) => name), ...nameOf(company)].slice(0, MOST_CHOICES);
    return { ...base, part: 'person', understood: true, person, choices: more };
  }
  return { ...base, part: part === 'name' ? 'company' : part, understood: company !== null, company, choices };
}

const nameOf = (company: CompanyRef | null): string[] => (company ? [company.name] : []);

/** Those called so, the whole name first, then the strongest tie. */
async function peopleNamed(book: Book, name: string): Promise<PersonRef[]> {
  const { ids } = await peopleCalled(book, name);
  const whole = fold(name.trim());
  return [...ids]
    .map((id) => book.network.personRef(id))
    .sort((a, b) => Number(fold(b.name) === whole) - Number(fold(a.name) === whole) || b.strength - a.strength)
    .slice(0, MOST_CHOICES + 1);
}
