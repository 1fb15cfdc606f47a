import { Page } from '../../ui/Page.tsx';

export function InterviewPage() {
  return <Page title="Interview" />;
}
