import './followUps.css';
import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { InterviewId, PersonId, PersonRef } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { today as todayHere } from '../../ui/relativeDate.ts';
import { CadenceLine, cadenceEntry, cadenceEntryId } from './CadenceLine.tsx';
import { FollowUpLine, followUpEntry } from './FollowUpLine.tsx';
import { ReminderForm } from './ReminderForm.tsx';
import { useDueList } from './useDueList.ts';
import { useFollowUpActions } from './useFollowUpActions.ts';

interface FollowUpsSectionProps {
  readonly about: { readonly personId: PersonId } | { readonly interviewId: InterviewId };
  /** The person, or those who were at the interview. */
  readonly people: readonly Pick<PersonRef, 'id' | 'name'>[];
}

/** What is due with a person or after an interview, how often to be in touch, and new reminders. */
export function FollowUpsSection({ about, people }: FollowUpsSectionProps) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { data } = useBook('followUp.list', about, { keepPrevious: false });
  const actions = useFollowUpActions();
  const ofPerson = 'personId' in about;
  const today = todayHere();
  const followUps = data?.followUps ?? [];
  const due = useDueList([
    ...followUps.map((followUp) => followUpEntry(followUp, today, actions)),
    ...people.map(({ id }) => cadenceEntry(id)),
  ]);
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  return (
    <section className="follow-ups" aria-label={t(ofPerson ? 'followUps.next' : 'followUps.afterwards')}>
      <header className="follow-ups__head">
        <h2>{t(ofPerson ? 'followUps.next' : 'followUps.afterwards')}</h2>
        {!adding && people.length > 0 && (
          <Button
            ref={addButton}
            variant="subtle"
            leftSection={<IconBell size={14} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('followUps.reminder.add')}
          </Button>
        )}
      </header>
      {adding && <ReminderForm people={people} today={today} onClose={close} />}
      <div ref={due.list}>
        <ul className="due-list">
          {followUps.map((followUp) => {
            const row = due.row(`${followUp.id}:${followUp.step}`);
            return <FollowUpLine key={row.id} followUp={followUp} today={today} row={row} actions={actions} />;
          })}
        </ul>
        {data && followUps.length === 0 && (
          <p className="quiet follow-ups__none">{t(ofPerson ? 'followUps.none.person' : 'followUps.none.interview')}</p>
        )}
        <ul className="due-list">
          {people.map(({ id }) => (
            <CadenceLine key={id} personId={id} today={today} row={due.row(cadenceEntryId(id))} named={!ofPerson} />
          ))}
        </ul>
      </div>
    </section>
  );
}
