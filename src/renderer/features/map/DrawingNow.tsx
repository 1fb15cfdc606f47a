import { Progress as Bar, Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import type { Progress } from './useMapData.ts';

interface DrawingNowProps {
  readonly progress: Progress | null;
  /** Laid out anew, rather than for the first time. */
  readonly anew?: boolean;
  readonly onCancel: () => void;
}

/** Says that the map is being laid out, how far that is, and stops it. Shows itself only when that takes a while. */
export function DrawingNow({ progress, anew = false, onCancel }: DrawingNowProps) {
  const t = useT();
  const label = t(anew ? 'map.tidying' : 'map.drawing');
  const share = progress?.total ? (100 * progress.done) / progress.total : null;
  return (
    <div className="map-drawing">
      <p role="status">{label}</p>
      <Bar value={share ?? 100} animated={share === null} aria-label={label} />
      <Button variant="default" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </div>
  );
}
