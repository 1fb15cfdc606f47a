import './EmptyState.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  readonly body?: ReactNode;
  /** The one thing that fills the place, and perhaps a second. */
  readonly action?: ReactNode;
  /** A small drawing above. */
  readonly mark?: ReactNode;
}

/** What a place says that has nothing to show yet. */
export function EmptyState({ title, body, action, mark }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {mark}
      <h2 className="empty-state__title">{title}</h2>
      {body && <p className="empty-state__body">{body}</p>}
      {action && <div className="empty-state__action">{action}</div>}
    </div>
  );
}
