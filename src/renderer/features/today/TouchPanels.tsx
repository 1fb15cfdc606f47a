import type { PersonRef } from '../../../contract/index.ts';
import { DraftPanel, type RowState, useCadenceActions } from '../follow-ups/index.ts';
import { TouchComposer } from '../timeline/index.ts';

interface TouchPanelsProps {
  readonly person: PersonRef;
  readonly row: RowState;
}

/** What opens below somebody's row: a message to write, or a contact to log. */
export function TouchPanels({ person, row }: TouchPanelsProps) {
  const { sent } = useCadenceActions();
  const close = () => row.open(null);
  if (row.panel === 'write')
    return (
      <DraftPanel
        kind="check_in"
        person={person}
        draftKey={row.id}
        onSent={(by, subject) => sent(person, by, subject)}
        onClose={close}
      />
    );
  return row.panel === 'log' && <TouchComposer personId={person.id} onDone={close} />;
}
