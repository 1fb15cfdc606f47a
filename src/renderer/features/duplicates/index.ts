export { DuplicatesLink } from './DuplicatesLink.tsx';
export { MergeWith } from './MergeWith.tsx';
