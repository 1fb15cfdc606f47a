import { useMemo } from 'react';
import { useT } from '../../i18n/useT.ts';
import { knownTo, placed } from './places.ts';
import { useRoom } from './room.ts';

/** Whom the cursor is on, in a sentence for those who do not see it. */
export function useCursorText(marked: number | null): string {
  const t = useT();
  const { data } = useRoom();
  return useMemo(() => {
    if (marked === null || marked >= data.people.length) return '';
    const { name, warmth, company } = placed(data, marked);
    const territory = data.territories[data.territoryOf[marked] ?? -1]?.name;
    return [name, company, t(`ui.warmth.${warmth}`), territory, t('map.ties', { count: knownTo(data, marked).length })]
      .filter(Boolean)
      .join(', ');
  }, [data, marked, t]);
}
