import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { companiesSearch } from './features/companies/search.ts';
import { duplicatesSearch } from './features/duplicates/search.ts';
import { historySearch } from './features/history/search.ts';
import { keepInTouchSearch } from './features/keep-in-touch/search.ts';
import { mapSearch } from './features/map/search.ts';
import { opportunitiesSearch } from './features/opportunities/search.ts';
import { peopleSearch } from './features/people/search.ts';
import { reviewSearch } from './features/reviews/search.ts';
import { searchSearch } from './features/search/search.ts';
import { CrashScreen } from './features/shell/CrashScreen.tsx';
import { NotFound } from './features/shell/NotFound.tsx';
import { Shell } from './features/shell/Shell.tsx';
import { worthSearch } from './features/worth/search.ts';

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
    throw redirect({ to: '/today', replace: true });
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
const personDossier = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId/dossier',
  component: lazyRouteComponent(() => import('./features/dossier/PersonDossierPage.tsx'), 'PersonDossierPage'),
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
const companyDossier = createRoute({
  getParentRoute: () => root,
  path: '/companies/$companyId/dossier',
  component: lazyRouteComponent(() => import('./features/dossier/CompanyDossierPage.tsx'), 'CompanyDossierPage'),
});
const ways = createRoute({
  getParentRoute: () => root,
  path: '/companies/$companyId/ways',
  component: lazyRouteComponent(() => import('./features/ways/WaysPage.tsx'), 'WaysPage'),
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
const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  component: lazyRouteComponent(() => import('./features/today/TodayPage.tsx'), 'TodayPage'),
});
const keepInTouch = createRoute({
  getParentRoute: () => root,
  path: '/keep-in-touch',
  validateSearch: keepInTouchSearch,
  component: lazyRouteComponent(() => import('./features/keep-in-touch/KeepInTouchPage.tsx'), 'KeepInTouchPage'),
});
const suggestions = createRoute({
  getParentRoute: () => root,
  path: '/keep-in-touch/suggestions',
  component: lazyRouteComponent(() => import('./features/keep-in-touch/SuggestionsPage.tsx'), 'SuggestionsPage'),
});
const opportunities = createRoute({
  getParentRoute: () => root,
  path: '/opportunities',
  validateSearch: opportunitiesSearch,
  component: lazyRouteComponent(() => import('./features/opportunities/OpportunitiesPage.tsx'), 'OpportunitiesPage'),
});
const opportunity = createRoute({
  getParentRoute: () => root,
  path: '/opportunities/$opportunityId',
  component: lazyRouteComponent(() => import('./features/opportunities/OpportunityPage.tsx'), 'OpportunityPage'),
});
const preparation = createRoute({
  getParentRoute: () => root,
  path: '/interviews/$interviewId/prepare',
  component: lazyRouteComponent(() => import('./features/debrief/PreparationPage.tsx'), 'PreparationPage'),
});
const debrief = createRoute({
  getParentRoute: () => root,
  path: '/interviews/$interviewId/debrief',
  component: lazyRouteComponent(() => import('./features/debrief/DebriefPage.tsx'), 'DebriefPage'),
});
const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./features/map/MapPage.tsx'), 'MapPage'),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('./features/search/SearchPage.tsx'), 'SearchPage'),
});
const worth = createRoute({
  getParentRoute: () => root,
  path: '/worth',
  validateSearch: worthSearch,
  component: lazyRouteComponent(() => import('./features/worth/WorthPage.tsx'), 'WorthPage'),
});
const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./features/reviews/ReviewsPage.tsx'), 'ReviewsPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$reviewId',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./features/reviews/ReviewPage.tsx'), 'ReviewPage'),
});
const reviewPrint = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$reviewId/print',
  component: lazyRouteComponent(() => import('./features/reviews/PrintPage.tsx'), 'PrintPage'),
});
const templates = createRoute({
  getParentRoute: () => root,
  path: '/templates',
  component: lazyRouteComponent(() => import('./features/templates/TemplatesPage.tsx'), 'TemplatesPage'),
});
const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/duplicates',
  validateSearch: duplicatesSearch,
  component: lazyRouteComponent(() => import('./features/duplicates/DuplicatesPage.tsx'), 'DuplicatesPage'),
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
const generalSettings = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('./features/settings/GeneralSettings.tsx'), 'GeneralSettings'),
});
const keepInTouchSettings = createRoute({
  getParentRoute: () => settings,
  path: '/keep-in-touch',
  component: lazyRouteComponent(() => import('./features/settings/KeepInTouchSettings.tsx'), 'KeepInTouchSettings'),
});
const reminderSettings = createRoute({
  getParentRoute: () => settings,
  path: '/reminders',
  component: lazyRouteComponent(() => import('./features/settings/ReminderSettings.tsx'), 'ReminderSettings'),
});
const desktopSettings = createRoute({
  getParentRoute: () => settings,
  path: '/desktop',
  component: lazyRouteComponent(() => import('./features/settings/DesktopSettings.tsx'), 'DesktopSettings'),
});
const careerSettings = createRoute({
  getParentRoute: () => settings,
  path: '/career',
  component: lazyRouteComponent(() => import('./features/settings/CareerSettings.tsx'), 'CareerSettings'),
});
const bookSettings = createRoute({
  getParentRoute: () => settings,
  path: '/book',
  component: lazyRouteComponent(() => import('./features/settings/BookSettings.tsx'), 'BookSettings'),
});
const trash = createRoute({
  getParentRoute: () => root,
  path: '/trash',
  component: lazyRouteComponent(() => import('./features/settings/TrashPage.tsx'), 'TrashPage'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('./features/history/HistoryPage.tsx'), 'HistoryPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    today,
    keepInTouch,
    suggestions,
    people,
    person,
    personDossier,
    companies,
    company,
    companyDossier,
    ways,
    interviews,
    interview,
    preparation,
    debrief,
    opportunities,
    opportunity,
    map,
    worth,
    search,
    reviews,
    review,
    reviewPrint,
    templates,
    importing,
    duplicates,
    settings.addChildren([
      generalSettings,
      keepInTouchSettings,
      reminderSettings,
      desktopSettings,
      careerSettings,
      bookSettings,
    ]),
    trash,
    history,
  ]),
  defaultErrorComponent: ({ error }) => <CrashScreen error={error} />,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
