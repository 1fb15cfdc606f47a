import './settings.css';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { Page } from '../../ui/Page.tsx';
import { sections } from './sections.ts';

/** The settings: their parts beside the one that is open. */
export function SettingsPage() {
  const t = useT();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const open = sections.find(({ to }) => to === path.replace(/\/$/, ''));
  return (
    <Page
      title={open ? t('settings.titleOf', { section: t(`settings.section.${open.id}`) }) : t('settings.title')}
      heading={<h1 className="page__title truncate">{t('settings.title')}</h1>}
    >
      <div className="settings">
        <nav className="settings__nav" aria-label={t('settings.sections')}>
          <ul>
            {sections.map(({ id, to }) => (
              <li key={id}>
                <Link to={to} className="settings__link" activeOptions={{ exact: true }}>
                  {t(`settings.section.${id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings__open">
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
