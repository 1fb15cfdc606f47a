export { CompaniesBar } from './CompaniesBar.tsx';
export { PeopleBar } from './PeopleBar.tsx';
