import './parts.css';
import { Link } from '@tanstack/react-router';

interface CrumbProps {
  readonly to: '/people' | '/companies' | '/interviews' | '/opportunities' | '/reviews';
  readonly label: string;
}

/** At the head of a record's page: back to the list it is in. */
export function Crumb({ to, label }: CrumbProps) {
  return (
    <Link className="crumb" to={to}>
      {label}
    </Link>
  );
}
