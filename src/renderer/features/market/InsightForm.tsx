import './market.css';
import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Insight, InterviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { today } from '../../ui/relativeDate.ts';
import { FormPanel } from '../parts/index.ts';
import { companyChoice, DateField, type Picked, personChoice, RecordPicker } from '../pickers/index.ts';
import { Confidential } from './Confidential.tsx';

interface InsightFormProps {
  /** Null adds one. */
  readonly insight: Insight | null;
  /** What it is about; without it the form asks. */
  readonly company?: Picked | null;
  readonly from?: Picked | null;
  readonly interviewId?: InterviewId | null;
  readonly onClose: () => void;
}

/** Adds or changes what was learnt about a company, with who said it and when. */
export function InsightForm(props: InsightFormProps) {
  const { insight, company = null, from: teller = null, interviewId = null, onClose } = props;
  const t = useT();
  const save = useCommand('insight.save', { undoToast: 'market.insight.saved' });
  const remove = useCommand('insight.delete', { undoToast: 'market.insight.deleted' });
  const [about, setAbout] = useState<Picked | null>(insight?.company ?? company);
  const [text, setText] = useState(insight?.text ?? '');
  const [on, setOn] = useState(insight?.on ?? today());
  const [from, setFrom] = useState<Picked | null>(insight ? insight.from : teller);
  const [confidential, setConfidential] = useState(insight?.confidential ?? false);
  const asks = !insight && !company;

  const submit = async () => {
    if (!about || !text.trim()) return;
    const done = await save(
      {
        ...(insight && { id: insight.id }),
        company: companyChoice(about),
        text,
        on,
        from: from && personChoice(from),
        confidential,
        interviewId: insight?.interviewId ?? interviewId,
      },
      { company: about.name },
    );
    if (done) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <FormPanel
      label={t('market.insight.add')}
      saveLabel={t(insight ? 'market.save' : 'market.add')}
      disabled={!about || !text.trim()}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={
        insight && (
          <Button variant="subtle" color="red" onClick={() => void remove({ id: insight.id })}>
            {t('market.remove')}
          </Button>
        )
      }
    >
      {asks && (
        <RecordPicker
          kind="company"
          label={t('pickers.company')}
          name={about?.name ?? ''}
          onPick={setAbout}
          onClear={() => setAbout(null)}
          takeOnLeave
          autoFocus
        />
      )}
      <Textarea
        label={t('market.insight.text')}
        placeholder={t('market.insight.text.placeholder')}
        value={text}
        rows={3}
        maxLength={100_000}
        {...(!asks && { autoFocus: true })}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="form-panel__row">
        <RecordPicker
          kind="person"
          label={t('market.insight.from')}
          name={from?.name ?? ''}
          onPick={setFrom}
          onClear={() => setFrom(null)}
          takeOnLeave
        />
        <DateField label={t('market.insight.date')} value={on} onChange={setOn} />
      </div>
      <Confidential value={confidential} onChange={setConfidential} />
    </FormPanel>
  );
}
