import { type ReactNode, useState } from 'react';
import type { Warmth } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useRoom } from './room.ts';

export interface PersonLine {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly warmth: Warmth;
  readonly strength: number;
  /** What they do and where. */
  readonly role?: string | null;
  /** Why they are in the list. */
  readonly why?: ReactNode;
  /** At the right end: when they were last in touch. */
  readonly end?: ReactNode;
}

interface PeopleLinesProps {
  readonly lines: readonly PersonLine[];
  /** How many there are of which these are the first. */
  readonly total?: number;
  /** What stands in place of an empty list. */
  readonly none: string;
}

const FIRST = 60;
const MORE = 200;

/** People, a line each; a press shows them on the map and in the panel. */
export function PeopleLines({ lines, total = lines.length, none }: PeopleLinesProps) {
  const t = useT();
  const { show, search } = useRoom();
  const [most, setMost] = useState(FIRST);
  if (lines.length === 0) return <p className="map-panel__none quiet">{none}</p>;
  const left = Math.min(total, lines.length) - most;
  return (
    <>
      <ul className="map-lines">
        {lines.slice(0, most).map(({ key, id, name, warmth, strength, role, why, end }) => (
          <li key={key}>
            <button
              type="button"
              className="map-line"
              aria-current={search.person === id || undefined}
              onClick={() => show(id)}
            >
              <PersonAvatar name={name} warmth={warmth} strength={strength} size={28} />
              <span className="map-line__text">
                <span className="map-line__first">
                  <span className="map-line__name truncate" title={name}>
                    {name}
                  </span>
                  {end && <span className="map-line__end quiet">{end}</span>}
                </span>
                {role && (
                  <span className="quiet truncate" title={role}>
                    {role}
                  </span>
                )}
                {why && <span className="map-line__why">{why}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="map-link map-lines__more" onClick={() => setMost(most + MORE)}>
          {t('map.more.people', { count: left })}
        </button>
      )}
      {left <= 0 && total > lines.length && (
        <p className="map-panel__none quiet">{t('map.andMore', { count: total - lines.length })}</p>
      )}
    </>
  );
}
