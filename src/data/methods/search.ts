import type { Handlers } from './handlers.ts';

export const searchHandlers: Handlers<'search.query'> = {
  'search.query': (book, input) => book.search.query(input),
};
