import { answerSearch } from '../search-query/answers.ts';
import { completeSearch } from '../search-query/complete.ts';
import type { Handlers } from './handlers.ts';

export const searchHandlers: Handlers<'search.query' | 'search.complete'> = {
  'search.query': answerSearch,
  'search.complete': completeSearch,
};
