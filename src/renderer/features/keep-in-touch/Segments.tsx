import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { countOf } from './counts.ts';
import { type Show, shows } from './search.ts';

interface SegmentsProps {
  readonly counts: MethodOutput<'cadence.list'>['counts'] | undefined;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** How many people wait, will soon, are in touch or are left be; each shows them. */
export function Segments({ counts, show, onShow }: SegmentsProps) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form
    <div role="group" aria-label={t('keepInTouch.show')} className="segments">
      {shows.map((one) => (
        <FilterChip key={one} on={one === show} onToggle={() => onShow(one)}>
          {t(`keepInTouch.show.${one}`)}
          <span className="segments__count tabular">{counts ? countOf(counts, one) : ' '}</span>
        </FilterChip>
      ))}
    </div>
  );
}
