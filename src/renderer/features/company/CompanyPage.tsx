import { Page } from '../../ui/Page.tsx';

export function CompanyPage() {
  return <Page title="Company" />;
}
