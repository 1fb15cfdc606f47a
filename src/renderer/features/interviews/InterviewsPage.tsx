import { Page } from '../../ui/Page.tsx';

export function InterviewsPage() {
  return <Page title="Interviews" />;
}
