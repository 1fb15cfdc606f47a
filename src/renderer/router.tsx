import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { companiesSearch } from './features/companies/search.ts';
import { peopleSearch } from './features/people/search.ts';
import { CrashScreen } from './features/shell/CrashScreen.tsx';
import { NotFound } from './features/shell/NotFound.tsx';
import { Shell } from './features/shell/Shell.tsx';

/** What a page opens with: `?compose=note` starts a note, `?compose=touch` logs contact. */
interface ComposeSearch {
  readonly compose?: 'note' | 'touch';
}

const composeSearch = (search: Record<string, unknown>): ComposeSearch =>
  search.compose === 'note' || search.compose === 'touch' ? { compose: search.compose } : {};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/people', replace: true });
  },
});
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./features/people/PeoplePage.tsx'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  validateSearch: composeSearch,
  component: lazyRouteComponent(() => import('./features/person/PersonPage.tsx'), 'PersonPage'),
});
const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  validateSearch: companiesSearch,
  component: lazyRouteComponent(() => import('./features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
});
const company = createRoute({
  getParentRoute: () => root,
  path: '/companies/$companyId',
  validateSearch: composeSearch,
  component: lazyRouteComponent(() => import('./features/company/CompanyPage.tsx'), 'CompanyPage'),
});
const interviews = createRoute({
  getParentRoute: () => root,
  path: '/interviews',
  component: lazyRouteComponent(() => import('./features/interviews/InterviewsPage.tsx'), 'InterviewsPage'),
});
const interview = createRoute({
  getParentRoute: () => root,
  path: '/interviews/$interviewId',
  component: lazyRouteComponent(() => import('./features/interviews/InterviewPage.tsx'), 'InterviewPage'),
});
const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./features/import/ImportPage.tsx'), 'ImportPage'),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./features/settings/SettingsPage.tsx'), 'SettingsPage'),
});
const trash = createRoute({
  getParentRoute: () => root,
  path: '/trash',
  component: lazyRouteComponent(() => import('./features/settings/TrashPage.tsx'), 'TrashPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    people,
    person,
    companies,
    company,
    interviews,
    interview,
    importing,
    settings,
    trash,
  ]),
  defaultErrorComponent: ({ error }) => <CrashScreen error={error} />,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
