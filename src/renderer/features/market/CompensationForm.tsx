import './market.css';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Compensation, Confidence, type InterviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { today } from '../../ui/relativeDate.ts';
import { FormPanel } from '../parts/index.ts';
import { DateField, type Picked, RecordPicker } from '../pickers/index.ts';
import { AmountInput } from './AmountInput.tsx';
import { Confidential } from './Confidential.tsx';
import { endsSwapped, isCurrency, type PayDraft, payDraft, payInput } from './payDraft.ts';

interface CompensationFormProps {
  /** Null adds one. */
  readonly observation: Compensation | null;
  /** What a new one begins with. */
  readonly company?: Picked | null;
  readonly role?: string | null;
  readonly sourcePerson?: Picked | null;
  readonly interviewId?: InterviewId | null;
  readonly onClose: () => void;
}

/** Adds or changes what was heard about a role's pay: a range, or a point. */
export function CompensationForm(props: CompensationFormProps) {
  const { observation, company = null, role = null, sourcePerson = null, interviewId = null, onClose } = props;
  const t = useT();
  const { data: settings } = useBook('settings.get', {});
  const save = useCommand('compensation.save');
  const remove = useCommand('compensation.delete', { undoToast: 'market.pay.deleted' });
  const [draft, setDraft] = useState(() => payDraft(observation, { company, role, sourcePerson, today: today() }));
  const change = (patch: Partial<PayDraft>) => setDraft((before) => ({ ...before, ...patch }));
  // The currency one thinks in, until another is typed.
  const shown = { ...draft, currency: draft.currency || (settings?.homeCurrency ?? '') };
  const input = payInput(shown, observation, interviewId);
  const text = (field: 'role' | 'level' | 'location' | 'source') => ({
    label: t(`market.pay.${field}`),
    value: shown[field],
    maxLength: 500,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => change({ [field]: event.currentTarget.value }),
  });
  const submit = async () => {
    if (input && (await save(input))) onClose();
  };
  return (
    <FormPanel
      label={t('market.pay.add')}
      saveLabel={t(observation ? 'market.save' : 'market.add')}
      disabled={!input}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={
        observation && (
          <Button variant="subtle" color="red" onClick={() => void remove({ id: observation.id })}>
            {t('market.remove')}
          </Button>
        )
      }
    >
      <div className="market-form">
        <TextInput {...text('role')} data-autofocus ref={focusOnce} required />
        <TextInput {...text('level')} />
        <RecordPicker
          kind="company"
          label={t('pickers.company')}
          name={shown.company?.name ?? ''}
          onPick={(picked) => change({ company: picked })}
          onClear={() => change({ company: null })}
          takeOnLeave
        />
        <TextInput {...text('location')} />
        <TextInput
          label={t('market.pay.currency')}
          value={shown.currency}
          maxLength={3}
          required
          placeholder="EUR"
          error={shown.currency && !isCurrency(shown.currency) ? t('market.pay.wrongCurrency') : null}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <AmountInput
          label={t('market.pay.baseLow')}
          text={shown.baseLow}
          onText={(baseLow) => change({ baseLow })}
          wrong={endsSwapped(shown) ? t('market.pay.wrongOrder') : null}
        />
        <AmountInput
          label={t('market.pay.baseHigh')}
          text={shown.baseHigh}
          onText={(baseHigh) => change({ baseHigh })}
        />
        <AmountInput label={t('market.pay.bonus')} text={shown.bonus} onText={(bonus) => change({ bonus })} />
        <AmountInput label={t('market.pay.equity')} text={shown.equity} onText={(equity) => change({ equity })} />
        <DateField
          label={t('market.pay.date')}
          value={shown.observedOn}
          onChange={(observedOn) => change({ observedOn })}
        />
        <TextInput {...text('source')} placeholder={t('market.pay.source.placeholder')} />
        <RecordPicker
          kind="person"
          label={t('market.pay.sourcePerson')}
          name={shown.sourcePerson?.name ?? ''}
          onPick={(picked) => change({ sourcePerson: picked })}
          onClear={() => change({ sourcePerson: null })}
          takeOnLeave
        />
        <NativeSelect
          label={t('market.pay.confidence')}
          value={shown.confidence}
          data={Confidence.options.map((value) => ({ value, label: t(`market.pay.confidence.${value}`) }))}
          onChange={(event) => change({ confidence: Confidence.parse(event.currentTarget.value) })}
        />
      </div>
      <Confidential value={shown.confidential} onChange={(confidential) => change({ confidential })} />
    </FormPanel>
  );
}

const focused = new WeakSet<HTMLInputElement>();
function focusOnce(element: HTMLInputElement | null) {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus();
}
