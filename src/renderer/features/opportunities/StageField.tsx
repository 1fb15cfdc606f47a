import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type OpportunityDetail, Stage } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { ClosePanel } from './ClosePanel.tsx';
import { isClosed } from './stages.ts';
import type { SaveOpportunity } from './types.ts';
import { useMove } from './useMove.ts';
import { useOpportunityName } from './useOpportunityName.ts';

interface StageFieldProps {
  readonly opportunity: OpportunityDetail;
  readonly save: SaveOpportunity;
}

/** How far it is; when it closes, why. */
export function StageField({ opportunity, save }: StageFieldProps) {
  const t = useT();
  const name = useOpportunityName();
  const move = useMove();
  const [closing, setClosing] = useState<Stage | null>(null);
  const { id, stage, closedOn, closeReason } = opportunity;
  const choose = (next: Stage) => {
    if (isClosed(next)) setClosing(next);
    else void move(id, name(opportunity), next).then(() => setClosing(null));
  };
  return (
    <div className="opportunity__stage">
      <span className="opportunity__dates">
        <NativeSelect
          aria-label={t('opportunities.field.stage')}
          value={closing ?? stage}
          data={Stage.options.map((value) => ({ value, label: t(`opportunities.stage.${value}`) }))}
          onChange={(event) => choose(Stage.parse(event.currentTarget.value))}
        />
        {closedOn && !closing && <HumanDate date={closedOn} />}
      </span>
      {isClosed(stage) && !closing && (
        <InlineText
          label={t('opportunities.close.reason')}
          placeholder={t('opportunities.close.reason.placeholder')}
          value={closeReason ?? ''}
          onSave={(text) => save({ closeReason: text })}
        />
      )}
      {closing && (
        <ClosePanel
          key={closing}
          opportunity={opportunity}
          stage={closing}
          reason={closeReason ?? ''}
          onClosed={() => setClosing(null)}
          onCancel={() => setClosing(null)}
        />
      )}
    </div>
  );
}
