export { salaryText } from './salary.ts';
export { useNewOpportunity } from './useNewOpportunity.ts';
