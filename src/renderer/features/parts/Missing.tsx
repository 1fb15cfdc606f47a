import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Crumb } from './Crumb.tsx';

interface MissingProps {
  readonly to: '/people' | '/companies' | '/interviews' | '/opportunities' | '/reviews';
  /** Name of the list it would be in. */
  readonly list: string;
  readonly title: string;
  readonly body: string;
  readonly action: string;
}

/** The page of a record that is not, or no longer, in the book. */
export function Missing({ to, list, title, body, action }: MissingProps) {
  return (
    <Page title={title} heading={<Crumb to={to} label={list} />}>
      <h1 className="visually-hidden">{title}</h1>
      <EmptyState
        title={title}
        body={body}
        action={
          <Link className="action-link" to={to}>
            {action}
          </Link>
        }
      />
    </Page>
  );
}
