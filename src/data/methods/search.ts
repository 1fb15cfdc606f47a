import { answerSearch } from '../search-query/answers.ts';
import { completeSearch } from '../search-query/complete.ts';
import { readSearch } from '../search-query/read.ts';
import type { Handlers } from './handlers.ts';

export const searchHandlers: Handlers<'search.query' | 'search.read' | 'search.complete'> = {
  'search.query': answerSearch,
  'search.read': readSearch,
  'search.complete': completeSearch,
};
