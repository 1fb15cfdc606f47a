import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { LocalDate, PlannedWake } from '../../../contract/index.ts';
import { movedHello, type WakeDays } from '../../../domain/review/waking.ts';
import { useT } from '../../i18n/useT.ts';
import { today } from '../../ui/relativeDate.ts';
import { DateField } from '../pickers/index.ts';

interface PlannedDaysProps {
  readonly wake: PlannedWake;
  /** What was wrong with days tried before. */
  readonly refused: string;
  /** Resolves to what was wrong with the days, or to nothing. */
  readonly onSave: (days: WakeDays) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Other days for somebody in the plan; with the hello the ask moves, so that the wait between stays. */
export function PlannedDays({ wake, refused, onSave, onClose }: PlannedDaysProps) {
  const t = useT();
  const { person, lastContactOn, saidHelloOn } = wake;
  const [days, setDays] = useState<WakeDays>({ helloOn: wake.helloOn, askOn: wake.askOn });
  const [wrong, setWrong] = useState(refused);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const problem = await onSave(days);
    if (problem === undefined) onClose();
    else setWrong(problem);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the row are not for what is typed here.
    if (event.key.length === 1) event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const moveHello = (helloOn: LocalDate) => setDays(movedHello(days, helloOn, lastContactOn, today()));
  return (
    <form
      className="planned-days"
      aria-label={t('reviews.plan.days.of', { name: person.name })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => void submit(event)}
    >
      {days.helloOn !== null && saidHelloOn === null && (
        <DateField label={t('reviews.plan.days.hello')} value={days.helloOn} onChange={moveHello} />
      )}
      <DateField
        label={t('reviews.plan.days.ask')}
        value={days.askOn}
        onChange={(askOn) => setDays({ ...days, askOn })}
      />
      <Button type="submit">{t('reviews.plan.days.save')}</Button>
      <Button variant="subtle" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
      {wrong && (
        <p role="alert" className="planned-days__wrong">
          {wrong}
        </p>
      )}
    </form>
  );
}
