import type { Hub } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ChipMenu } from './ChipMenu.tsx';
import { useRoom } from './room.ts';
import { hubText } from './search.ts';

/** Leaves out what ties hundreds together and tells nothing. */
export function HubMenu() {
  const t = useT();
  const { lens, change } = useRoom();
  const { data } = useBook('lens.hubs', {});
  const muted = new Set(lens.muted.map(hubText));
  const toggle = (hub: Hub) => {
    const key = hubText(hub);
    const next = muted.has(key) ? [...muted].filter((other) => other !== key) : [...muted, key];
    change({ muted: next.length > 0 ? next : undefined });
  };
  return (
    <ChipMenu
      atEnd
      name={t('map.hubs')}
      on={muted.size > 0}
      label={muted.size > 0 ? t('map.hubs.muted', { count: muted.size }) : t('map.hubs')}
    >
      {() => (
        <div className="map-menu__list">
          <p className="quiet map-menu__about">{t('map.hubs.about')}</p>
          {data?.hubs.map(({ hub, name, people }) => (
            <label key={hubText(hub)} className="menu__item map-menu__item">
              <input type="checkbox" checked={muted.has(hubText(hub))} onChange={() => toggle(hub)} />
              <span className="truncate" title={name}>
                {name}
              </span>
              <span className="quiet">{t(`map.hubs.${hub.kind}`)}</span>
              <span className="quiet tabular">{people}</span>
            </label>
          ))}
          {data?.hubs.length === 0 && <p className="quiet map-menu__none">{t('map.hubs.none')}</p>}
        </div>
      )}
    </ChipMenu>
  );
}
