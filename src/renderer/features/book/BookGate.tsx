import { Fragment, type ReactNode } from 'react';
import { useBook } from '../../transport/hooks.ts';
import { FailedScreen } from './FailedScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { UnreachableScreen } from './UnreachableScreen.tsx';

/** Shows the window's content once a book is open; until then, or when none can be, says how it stands. */
export function BookGate({ children }: { readonly children: ReactNode }) {
  const { data: status, error } = useBook('book.status', {});
  // Another book starts the window afresh: nothing selected or half typed is carried over.
  if (status?.state === 'open') return <Fragment key={status.path}>{children}</Fragment>;
  if (status?.state === 'failed') return <FailedScreen status={status} />;
  if (error) return <UnreachableScreen error={error} />;
  return <OpeningScreen {...(status && { path: status.path })} />;
}
