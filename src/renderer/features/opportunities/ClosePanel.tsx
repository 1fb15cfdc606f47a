import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { CLOSED_STAGES, type OpportunitySummary, type Stage } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { FormPanel } from '../parts/index.ts';
import { RevisitField } from './RevisitField.tsx';
import { useOpportunityName } from './useOpportunityName.ts';

interface ClosePanelProps {
  readonly opportunity: Pick<OpportunitySummary, 'id' | 'role' | 'company' | 'revisitOn'>;
  /** How it ended, as far as is known. */
  readonly stage: Stage;
  /** What was said before, when it is closed another way. */
  readonly reason?: string;
  readonly onClosed: (stage: Stage) => void;
  readonly onCancel: () => void;
}

/** Closes an opportunity: how it ended, why, and whether to look at it again. One step to undo. */
export function ClosePanel({ opportunity, stage: first, reason: before, onClosed, onCancel }: ClosePanelProps) {
  const t = useT();
  const name = useOpportunityName();
  const save = useCommand('opportunity.save', { undoToast: 'opportunities.moved' });
  const [stage, setStage] = useState(first);
  const [reason, setReason] = useState(before ?? '');
  const [revisitOn, setRevisitOn] = useState(opportunity.revisitOn);

  const submit = async () => {
    const said = before === undefined && !reason.trim() ? {} : { closeReason: reason.trim() };
    const toast = { name: name(opportunity), stage: t(`opportunities.stage.${stage}`) };
    if (await save({ id: opportunity.id, stage, revisitOn, ...said }, toast)) onClosed(stage);
  };
  return (
    <FormPanel
      label={t('opportunities.close', { name: name(opportunity) })}
      saveLabel={t('opportunities.close.do')}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <h2 className="close-panel__title truncate">{t('opportunities.close', { name: name(opportunity) })}</h2>
      <fieldset className="close-panel__row">
        <legend className="visually-hidden">{t('opportunities.close.how')}</legend>
        {CLOSED_STAGES.map((one) => (
          <FilterChip key={one} on={stage === one} onToggle={() => setStage(one)}>
            {t(`opportunities.stage.${one}`)}
          </FilterChip>
        ))}
      </fieldset>
      <Textarea
        label={t('opportunities.close.reason')}
        placeholder={t('opportunities.close.reason.placeholder')}
        autosize={false}
        rows={2}
        maxLength={500}
        data-autofocus
        ref={focusFirst}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void submit();
        }}
      />
      <fieldset className="close-panel__row">
        <legend className="close-panel__legend">{t('opportunities.close.later')}</legend>
        <RevisitField value={revisitOn} onChange={setRevisitOn} />
      </fieldset>
    </FormPanel>
  );
}

const focused = new WeakSet<HTMLTextAreaElement>();
function focusFirst(element: HTMLTextAreaElement | null) {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
}
