import { Link } from '@tanstack/react-router';
import type { Path } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useRoom } from './room.ts';
import { chainOf, type WayChains } from './useWayChains.ts';

/** The likeliest ways to a company, by whom to ask first; a press shows one of them alone. */
export function WaysList({ ways }: { readonly ways: WayChains }) {
  const t = useT();
  const { indexOf, fitPeople, search } = useRoom();
  const { company, paths, error, chosen, choose } = ways;
  if (error) return <ErrorBox error={error} />;
  if (!paths || !company) return <p className="map-panel__none quiet">{t('map.looking')}</p>;
  const press = (path: Path, at: number) => {
    choose(at === chosen ? null : at);
    const chain = chainOf(path, indexOf);
    if (chain.length > 0) fitPeople(chain);
  };
  return (
    <>
      <p className="map-panel__about quiet">
        {paths.length === 0 ? t('map.ways.none', { company: company.name }) : t('map.ways.about')}
      </p>
      <ol className="map-lines">
        {paths.map((path, at) => {
          const [first, ...others] = path.steps;
          if (!first) return null;
          const { name, warmth, strength } = first.person;
          const rest = [...others.map(({ person }) => person.name), path.company.name];
          return (
            <li key={first.person.id}>
              <button type="button" className="map-line" aria-pressed={at === chosen} onClick={() => press(path, at)}>
                <PersonAvatar name={name} warmth={warmth} strength={strength} size={28} />
                <span className="map-line__text">
                  <span className="map-line__name truncate" title={name}>
                    {name}
                  </span>
                  <span className="quiet map-line__chain">{`→ ${rest.join(' → ')}`}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {search.ways && (
        <Link
          className="action-link map-panel__link"
          to="/companies/$companyId/ways"
          params={{ companyId: search.ways }}
        >
          {t('map.ways.page')}
        </Link>
      )}
    </>
  );
}
