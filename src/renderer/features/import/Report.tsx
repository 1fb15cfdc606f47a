import { Button } from '@mantine/core';
import { IconArrowBackUp, IconSearch, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { openPalette } from '../palette/index.ts';
import { SaveRejects } from './RejectedTab.tsx';
import type { ImportState } from './session.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { importSession } from './useImport.ts';

interface ReportProps {
  readonly state: Extract<ImportState, { step: 'done' }>;
}

/** What the import did, how to take it back, and what to do with it. */
export function Report({ state }: ReportProps) {
  const t = useT();
  const intl = useIntl();
  const navigate = useNavigate();
  const { counts, preview, batch, tooLate, undo, trouble } = state;
  const undone = undo === 'done';
  const undoing = undo === 'running';
  const parts = (['new', 'changed', 'interviews', 'interactions', 'positions', 'opportunities', 'unchanged'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => t(`import.done.${key}`, { count: counts[key] }));
  return (
    <>
      <h2 className="import__lead">{t('import.done', { name: preview.fileName })}</h2>
      {trouble && <TroubleBox trouble={trouble} />}
      <div role="status">
        {undone ? (
          <p>{t('import.undone')}</p>
        ) : (
          <>
            {tooLate && <p className="import__late">{t('import.tooLate')}</p>}
            <p>
              {batch === null ? t('import.done.nothing') : t('import.done.sentence', { parts: intl.formatList(parts) })}{' '}
              {t('import.done.companies', { count: counts.newCompanies })}
            </p>
            {counts.rejected > 0 && (
              <div className="import__explain">
                <p>{t('import.done.rejected', { count: counts.rejected })}</p>
                <SaveRejects />
              </div>
            )}
          </>
        )}
      </div>
      <div className="import__actions">
        {!undone && (
          <>
            <Button
              size="sm"
              leftSection={<IconSearch size={16} aria-hidden="true" />}
              onClick={() => openPalette('who at ')}
            >
              {t('import.who')}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconUsers size={16} aria-hidden="true" />}
              onClick={() => void navigate({ to: '/people' })}
            >
              {t('import.people')}
            </Button>
          </>
        )}
        {batch !== null && !undone && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            loading={undoing}
            onClick={() => void importSession.undo()}
          >
            {t('import.undo')}
          </Button>
        )}
        <Button size="sm" variant="subtle" disabled={undoing} onClick={() => importSession.reset()}>
          {t('import.other')}
        </Button>
      </div>
    </>
  );
}
