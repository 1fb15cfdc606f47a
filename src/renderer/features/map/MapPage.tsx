import './map.css';
import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { EmptyBook } from '../book/index.ts';
import { DrawingNow } from './DrawingNow.tsx';
import { MapRoom } from './MapRoom.tsx';
import { useMapData } from './useMapData.ts';

/** The network as a map, and beside it who matters in it as lists. */
export function MapPage() {
  const t = useT();
  const map = useMapData();
  const { data, error, refetch } = map;
  if (data && data.people.length > 0) return <MapRoom map={map} data={data} />;
  return (
    <Page title={t('map.title')}>
      {data && <EmptyBook title={t('map.empty.title')} body={t('map.empty.body')} />}
      {!data && error?.code === 'cancelled' && (
        <EmptyState
          title={t('map.stopped.title')}
          body={t('map.stopped.body')}
          action={<Button onClick={refetch}>{t('map.stopped.action')}</Button>}
        />
      )}
      {!data && error && error.code !== 'cancelled' && <ErrorBox error={error} onRetry={refetch} />}
      {!data && !error && (
        <div className="map__waiting">
          <DrawingNow progress={map.progress} onCancel={map.cancel} />
        </div>
      )}
    </Page>
  );
}
