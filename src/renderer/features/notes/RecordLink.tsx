import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MentionTarget } from './markdown/links.ts';

interface RecordLinkProps {
  readonly target: MentionTarget;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to the page of any record. */
export function RecordLink({ target, className, children }: RecordLinkProps) {
  const { kind, id } = target;
  if (kind === 'person') {
    return (
      <Link className={className} to="/people/$personId" params={{ personId: id }}>
        {children}
      </Link>
    );
  }
  if (kind === 'company') {
    return (
      <Link className={className} to="/companies/$companyId" params={{ companyId: id }}>
        {children}
      </Link>
    );
  }
  return (
    <Link className={className} to="/interviews/$interviewId" params={{ interviewId: id }}>
      {children}
    </Link>
  );
}
