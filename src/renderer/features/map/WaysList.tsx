import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useRoom } from './room.ts';
import type { Way, WayChains } from './useWayChains.ts';

/** The likeliest ways to a company or to the targets of a review; a press shows one of them alone. */
export function WaysList({ ways: { to, ways, error, chosen, choose } }: { readonly ways: WayChains }) {
  const t = useT();
  const { fitPeople, search } = useRoom();
  if (error) return <ErrorBox error={error} />;
  if (!ways || to === null) return <p className="map-panel__none quiet">{t('map.looking')}</p>;
  const press = ({ chain }: Way, at: number) => {
    choose(at === chosen ? null : at);
    if (chain.length > 0) fitPeople(chain);
  };
  const about = search.ways === undefined ? t('map.review.about') : t('map.ways.about');
  return (
    <>
      <p className="map-panel__about quiet">{ways.length === 0 ? t('map.ways.none', { company: to }) : about}</p>
      <ol className="map-lines">
        {ways.map((way, at) => (
          <li key={way.key}>
            <button type="button" className="map-line" aria-pressed={at === chosen} onClick={() => press(way, at)}>
              <PersonAvatar name={way.first.name} warmth={way.first.warmth} strength={way.first.strength} size={28} />
              <span className="map-line__text">
                <span className="map-line__name truncate" title={way.first.name}>
                  {way.first.name}
                </span>
                <span className="quiet map-line__chain">{`→ ${way.rest.join(' → ')}`}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Onwards />
    </>
  );
}

/** The page on which the ways are acted on. */
function Onwards() {
  const t = useT();
  const { ways, review } = useRoom().search;
  if (ways !== undefined)
    return (
      <Link className="action-link map-panel__link" to="/companies/$companyId/ways" params={{ companyId: ways }}>
        {t('map.ways.page')}
      </Link>
    );
  if (review === undefined) return null;
  return (
    <Link className="action-link map-panel__link" to="/reviews/$reviewId" params={{ reviewId: review }}>
      {t('map.review.page')}
    </Link>
  );
}
