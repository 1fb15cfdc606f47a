import { Page } from '../../ui/Page.tsx';

export function TrashPage() {
  return <Page title="Trash" />;
}
