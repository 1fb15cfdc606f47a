import { IconX } from '@tabler/icons-react';
import type { CompanyId, LensView, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { RecordPicker } from '../pickers/index.ts';
import { ChipMenu } from './ChipMenu.tsx';
import { HubMenu } from './HubMenu.tsx';
import { useRoom } from './room.ts';
import { hasWays } from './search.ts';
import { TagChoice } from './TagChoice.tsx';
import { useLensName } from './useLensName.ts';

interface LensBarProps {
  /** Where the ways that are highlighted lead: a company, or a review. */
  readonly waysTo: string | null;
}

const everything: LensView = { kind: 'everything' };

/** What to look at: one lens at a time, what is muted, and how it is drawn. */
export function LensBar({ waysTo }: LensBarProps) {
  const t = useT();
  const { lens, look, change, search } = useRoom();
  const { view } = lens;
  const about = useLensName(view);
  const plain = (['lapsed', 'interviews', 'introductions'] as const).map((kind) => (
    <FilterChip key={kind} on={view.kind === kind} onToggle={() => look(view.kind === kind ? everything : { kind })}>
      {t(`map.lens.${kind}`)}
    </FilterChip>
  ));
  return (
    <>
      <FilterChip on={view.kind === 'everything' && !hasWays(search)} onToggle={() => look(everything)}>
        {t('map.lens.everything')}
      </FilterChip>
      <PersonChip about={about} />
      {(['company', 'competitors'] as const).map((kind) => (
        <ChipMenu
          key={kind}
          name={t(`map.lens.${kind}`)}
          on={view.kind === kind}
          label={
            <span className="truncate">
              {view.kind === kind && about ? t(`map.lens.${kind}.of`, { name: about }) : t(`map.lens.${kind}`)}
            </span>
          }
        >
          {(close) => (
            <div className="map-menu__pick">
              <RecordPicker
                kind="company"
                label={t(`map.lens.${kind}`)}
                hideLabel
                autoFocus
                allowCreate={false}
                onPick={(picked) => {
                  close();
                  if ('id' in picked) look({ kind, id: picked.id as CompanyId });
                }}
              />
            </div>
          )}
        </ChipMenu>
      ))}
      {plain}
      <TagChoice about={about} />
      {hasWays(search) && (
        <button
          type="button"
          className="filter-chip map-chip"
          data-on
          aria-label={t('map.ways.close')}
          title={t('map.ways.close')}
          onClick={() =>
            change({ ways: undefined, review: undefined, list: undefined, camera: undefined }, { push: true })
          }
        >
          <span className="truncate">
            {search.ways === undefined
              ? t('map.review.to', { review: waysTo ?? '' })
              : t('map.ways.to', { company: waysTo ?? '' })}
          </span>
          <IconX size={13} stroke={2} aria-hidden="true" />
        </button>
      )}
      <span className="map-bar__gap" />
      <HubMenu />
    </>
  );
}

/** The lens of one person, and how many steps from them it reaches. */
function PersonChip({ about }: { readonly about: string | null }) {
  const t = useT();
  const { lens, look } = useRoom();
  const { view } = lens;
  const steps = view.kind === 'person' ? (view.steps ?? 1) : 1;
  return (
    <>
      <ChipMenu
        name={t('map.lens.person')}
        on={view.kind === 'person'}
        label={
          <span className="truncate">
            {view.kind === 'person' && about ? t('map.lens.person.of', { name: about }) : t('map.lens.person')}
          </span>
        }
      >
        {(close) => (
          <div className="map-menu__pick">
            <RecordPicker
              kind="person"
              label={t('map.lens.person')}
              hideLabel
              autoFocus
              allowCreate={false}
              onPick={(picked) => {
                close();
                if ('id' in picked) look({ kind: 'person', id: picked.id as PersonId, steps });
              }}
            />
          </div>
        )}
      </ChipMenu>
      {view.kind === 'person' && (
        <FilterChip on={steps === 2} onToggle={() => look({ ...view, steps: steps === 2 ? 1 : 2 })}>
          {t('map.lens.steps')}
        </FilterChip>
      )}
    </>
  );
}
