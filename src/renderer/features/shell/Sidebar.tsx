import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';

const places = [
  { to: '/people', label: 'shell.people' },
  { to: '/companies', label: 'shell.companies' },
  { to: '/interviews', label: 'shell.interviews' },
] as const;

/** Where one can go. */
export function Sidebar() {
  const t = useT();
  return (
    <nav className="sidebar" aria-label={t('shell.nav')}>
      {places.map(({ to, label }) => (
        <Link key={to} to={to} className="sidebar__link">
          {t(label)}
        </Link>
      ))}
      <Link to="/settings" className="sidebar__link sidebar__link--foot">
        {t('shell.settings')}
      </Link>
    </nav>
  );
}
