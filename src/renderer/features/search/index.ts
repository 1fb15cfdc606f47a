export { SavedSearches } from './SavedSearches.tsx';
export { chipText, queryErrorText } from './words.ts';
