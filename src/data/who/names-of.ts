import type { Book } from '../book.ts';
import { CompanyNames } from './company-names.ts';

const namesOfBook = new WeakMap<Book, CompanyNames>();

/** The names of a book's companies, kept as long as the book is open. */
export function companyNamesOf(book: Book): CompanyNames {
  const names = namesOfBook.get(book) ?? new CompanyNames(book.db, book.network);
  namesOfBook.set(book, names);
  return names;
}
