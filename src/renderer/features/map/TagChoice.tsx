import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ChipMenu } from './ChipMenu.tsx';
import { useRoom } from './room.ts';

/** The lens of those who carry a tag. */
export function TagChoice({ about }: { readonly about: string | null }) {
  const t = useT();
  const { lens, look } = useRoom();
  const { data } = useBook('tag.list', {});
  const on = lens.view.kind === 'tag';
  return (
    <ChipMenu
      name={t('map.lens.tag')}
      on={on}
      label={
        <span className="truncate">{on && about ? t('map.lens.tag.of', { name: about }) : t('map.lens.tag')}</span>
      }
    >
      {(close) => (
        <div className="map-menu__list">
          {data?.tags.map(({ id, name, people }) => (
            <button
              key={id}
              type="button"
              className="menu__item map-menu__item"
              onClick={() => {
                close();
                look({ kind: 'tag', id });
              }}
            >
              <span className="truncate" title={name}>
                {name}
              </span>
              <span className="quiet tabular">{people}</span>
            </button>
          ))}
          {data?.tags.length === 0 && <p className="quiet map-menu__none">{t('map.lens.tag.none')}</p>}
        </div>
      )}
    </ChipMenu>
  );
}
