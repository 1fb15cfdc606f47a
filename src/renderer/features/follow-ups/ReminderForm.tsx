import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { type FollowUp, type LocalDate, PersonId, type PersonRef } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { humanDate } from '../../ui/HumanDate.tsx';
import { FormPanel } from '../parts/index.ts';
import { DateField } from '../pickers/index.ts';

interface ReminderFormProps {
  /** About whom it can be. */
  readonly people: readonly Pick<PersonRef, 'id' | 'name'>[];
  readonly today: LocalDate;
  /** The one to change; without it a new one is set. */
  readonly reminder?: FollowUp;
  readonly onClose: () => void;
}

const spans = [
  { words: 'followUps.reminder.inWeeks', count: 1, days: 7 },
  { words: 'followUps.reminder.inWeeks', count: 3, days: 21 },
  { words: 'followUps.reminder.inMonths', count: 3, days: 91 },
] as const;

/** A reminder to get in touch with somebody on a day. */
export function ReminderForm({ people, today, reminder, onClose }: ReminderFormProps) {
  const t = useT();
  const intl = useIntl();
  const textField = useRef<HTMLInputElement>(null);
  const [personId, setPersonId] = useState(reminder?.person.id ?? people[0]?.id);
  const [dueOn, setDueOn] = useState<LocalDate>(() => reminder?.dueOn ?? addDays(today, 7));
  const [text, setText] = useState(reminder?.text ?? '');
  const save = useCommand('followUp.save', { undoToast: 'followUps.toast.reminder' });
  useEffect(() => textField.current?.focus(), []);

  const submit = async () => {
    const person = people.find(({ id }) => id === personId);
    if (!person) return;
    const words = { name: person.name, date: humanDate(intl, dueOn, today) };
    if (await save({ ...(reminder && { id: reminder.id }), personId: person.id, dueOn, text }, words)) onClose();
  };
  return (
    <FormPanel
      label={t(reminder ? 'followUps.reminder.edit' : 'followUps.reminder.add')}
      saveLabel={t('followUps.reminder.save')}
      disabled={!personId}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      {people.length > 1 && (
        <NativeSelect
          label={t('followUps.reminder.who')}
          value={personId ?? ''}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setPersonId(PersonId.parse(event.currentTarget.value))}
        />
      )}
      <TextInput
        ref={textField}
        label={t('followUps.reminder.text')}
        placeholder={t('followUps.reminder.text.placeholder')}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="reminder__when">
        <DateField label={t('followUps.reminder.on')} value={dueOn} onChange={setDueOn} />
        {spans.map(({ words, count, days }) => (
          <FilterChip key={days} on={dueOn === addDays(today, days)} onToggle={() => setDueOn(addDays(today, days))}>
            {t(words, { count })}
          </FilterChip>
        ))}
      </div>
    </FormPanel>
  );
}
