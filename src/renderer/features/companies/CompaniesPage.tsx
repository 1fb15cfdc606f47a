import { Page } from '../../ui/Page.tsx';

export function CompaniesPage() {
  return <Page title="Companies" />;
}
