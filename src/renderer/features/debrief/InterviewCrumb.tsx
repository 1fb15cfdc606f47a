import { Link } from '@tanstack/react-router';
import type { InterviewId } from '../../../contract/index.ts';

/** At the head of what belongs to an interview: back to it. */
export function InterviewCrumb({ id, label }: { readonly id: InterviewId; readonly label: string }) {
  return (
    <Link className="crumb truncate" to="/interviews/$interviewId" params={{ interviewId: id }}>
      {label}
    </Link>
  );
}
