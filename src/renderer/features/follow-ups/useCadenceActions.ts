import { useIntl } from 'react-intl';
import type { InteractionKind, LocalDate, OwnCadence, PersonRef } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { today } from '../../ui/relativeDate.ts';
import { cadenceText } from './words.ts';

type Whom = Pick<PersonRef, 'id' | 'name'>;

interface CadenceActions {
  /** How often to be in touch: in days, not at all, or (null) as their tags say. */
  readonly set: (person: Whom, cadence: OwnCadence) => Promise<unknown>;
  /** Leaves the person be until a day. */
  readonly leave: (person: Whom, until: LocalDate) => Promise<unknown>;
  readonly wake: (person: Whom) => Promise<unknown>;
  /** A message went out today; answers false when that could not be recorded. */
  readonly sent: (person: Whom, by: InteractionKind, subject: string) => Promise<boolean>;
}

/** What can be done about keeping in touch with somebody; each says what it did, with a button that undoes it. */
export function useCadenceActions(): CadenceActions {
  const t = useT();
  const intl = useIntl();
  const set = useCommand('person.setCadence', { undoToast: 'followUps.toast.cadence' });
  const unset = useCommand('person.setCadence', { undoToast: 'followUps.toast.noCadence' });
  const asTagged = useCommand('person.setCadence', { undoToast: 'followUps.toast.asTagged' });
  const leave = useCommand('person.snooze', { undoToast: 'followUps.toast.leave' });
  const wake = useCommand('person.snooze', { undoToast: 'followUps.toast.wake' });
  const log = useCommand('interaction.save', { undoToast: 'followUps.toast.logged' });
  return {
    set: ({ id, name }, cadence) => {
      const input = { ids: [id], cadence };
      if (cadence === null) return asTagged(input, { name });
      return cadence === 'none' ? unset(input, { name }) : set(input, { name, every: cadenceText(t, cadence) });
    },
    leave: ({ id, name }, until) => leave({ ids: [id], until }, { name, date: fullDate(intl, until) }),
    wake: ({ id, name }) => wake({ ids: [id], until: null }, { name }),
    sent: async ({ id, name }, kind, note) =>
      Boolean(await log({ kind, on: today(), direction: 'out', people: [{ id }], note }, { name })),
  };
}
