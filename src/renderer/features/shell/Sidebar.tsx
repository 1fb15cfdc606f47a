import './Sidebar.css';
import { IconChevronLeft, IconChevronRight, IconSearch, IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { Brand } from '../../ui/Brand.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { openPalette } from '../palette/index.ts';
import { SavedSearches } from '../search/index.ts';
import { useWays } from './useWays.ts';

const places = ['today', 'people', 'companies', 'interviews', 'opportunities', 'map', 'reviews', 'worth'] as const;

/** Where one can go, and the way back. A rail of signs in a narrow window. */
export function Sidebar() {
  const t = useT();
  const ways = useWays();
  return (
    <nav className="sidebar" aria-label={t('shell.nav')}>
      <div className="sidebar__head">
        <span className="sidebar__brand">
          <Brand />
          Kith
        </span>
        <span className="sidebar__ways">
          <button
            type="button"
            className="sidebar__way"
            aria-label={t('shell.back')}
            title={t('shell.back')}
            disabled={!ways.canGoBack}
            onClick={ways.back}
          >
            <IconChevronLeft size={18} stroke={1.75} />
          </button>
          <button
            type="button"
            className="sidebar__way"
            aria-label={t('shell.forward')}
            title={t('shell.forward')}
            disabled={!ways.canGoForward}
            onClick={ways.forward}
          >
            <IconChevronRight size={18} stroke={1.75} />
          </button>
        </span>
      </div>
      <button type="button" className="sidebar__search" aria-label={t('shell.search')} onClick={() => openPalette()}>
        <IconSearch size={16} stroke={1.75} />
        <span className="sidebar__label truncate">{t('shell.search')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <ul className="sidebar__places">
        {places.map((place) => (
          <li key={place}>
            <Link to={`/${place}`} className="sidebar__link" title={t(`shell.${place}`)}>
              <PlaceIcon place={place} />
              <span className="sidebar__label">{t(`shell.${place}`)}</span>
            </Link>
          </li>
        ))}
        <li className="sidebar__saved">
          <SavedSearches />
        </li>
        <li>
          <Link to="/settings" className="sidebar__link" title={t('shell.settings')}>
            <IconSettings size={18} stroke={1.5} aria-hidden="true" />
            <span className="sidebar__label">{t('shell.settings')}</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
