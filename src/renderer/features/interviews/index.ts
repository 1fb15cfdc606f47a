export { useNewInterview } from './useNewInterview.ts';
