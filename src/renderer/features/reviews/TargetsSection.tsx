import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Readiness, ReviewSummary, ReviewTarget } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { AddTargets } from './AddTargets.tsx';
import { Matrix } from './Matrix.tsx';
import { countReadiness, orderTargets, type TargetOrder } from './order.ts';

interface TargetsSectionProps {
  readonly review: ReviewSummary;
  readonly targets: readonly ReviewTarget[];
}

/** The matrix of targets and readiness, with what adds to it. */
export function TargetsSection({ review, targets }: TargetsSectionProps) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [text, setText] = useRememberedState('targets.text', '');
  const [readiness, setReadiness] = useRememberedState<Readiness | null>('targets.readiness', null);
  const [order, setOrder] = useRememberedState<TargetOrder>('targets.order', { by: 'wish', descending: false });
  useShortcut('n', () => setAdding(true), { scope: 'page' });
  const add = (
    <Button
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      rightSection={<Kbd keys="n" />}
      onClick={() => setAdding(true)}
    >
      {t('reviews.add')}
    </Button>
  );
  if (targets.length === 0 && !adding)
    return <EmptyState title={t('reviews.targets.empty.title')} body={t('reviews.targets.empty.body')} action={add} />;
  const counts = countReadiness(targets);
  const shown = orderTargets(targets, order, { text, readiness });
  return (
    <div className="review__targets">
      {adding && <AddTargets review={review} onClose={() => setAdding(false)} />}
      {targets.length > 0 && (
        <>
          <div className="review__tools">
            <FilterField label={t('reviews.filter')} value={text} onChange={setText} />
            {counts.map((one) => (
              <FilterChip
                key={one.readiness}
                on={readiness === one.readiness}
                onToggle={() => setReadiness(readiness === one.readiness ? null : one.readiness)}
              >
                <span className="readiness" data-readiness={one.readiness}>
                  <span className="readiness__dot" aria-hidden="true" />
                  {t(`reviews.readiness.${one.readiness}`)} <span className="tabular">{one.count}</span>
                </span>
              </FilterChip>
            ))}
            <span className="review__gap" />
            {!adding && add}
          </div>
          <Matrix targets={shown} order={order} onOrder={setOrder} />
          {shown.length === 0 && <p className="quiet review__none">{t('reviews.targets.none')}</p>}
        </>
      )}
    </div>
  );
}
