export { ListFilter } from './ListFilter.tsx';
export { SavedSearches } from './SavedSearches.tsx';
export { chipText, queryErrorText } from './words.ts';
