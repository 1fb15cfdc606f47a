import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';
import { LookMenu } from './LookMenu.tsx';

const BY = 1.6;

interface ZoomToolsProps {
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
}

/** What colour and size mean; nearer, farther, and the whole. */
export function ZoomTools({ onZoom, onFit }: ZoomToolsProps) {
  const t = useT();
  const tools = [
    { key: '+', label: t('map.zoomIn'), Icon: IconPlus, run: () => onZoom(BY) },
    { key: '-', label: t('map.zoomOut'), Icon: IconMinus, run: () => onZoom(1 / BY) },
    { key: '0', label: t('map.fit'), Icon: IconFocusCentered, run: onFit },
  ];
  return (
    <div className="map-zoom">
      <LookMenu />
      {tools.map(({ key, label, Icon, run }) => (
        <Tooltip key={key} label={`${label} (${key})`} position="left">
          <ActionIcon aria-label={label} aria-keyshortcuts={key} onClick={run}>
            <Icon size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
