import './followUps.css';
import { Button, Popover } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type ReactElement, type ReactNode, type Ref, useState } from 'react';
import type { LocalDate } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { DateField } from '../pickers/index.ts';
import { Tool } from './Tool.tsx';

interface SnoozeMenuProps {
  /** What is put off. */
  readonly what: string;
  readonly today: LocalDate;
  readonly opened: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onSnooze: (until: LocalDate) => void;
  /** On the button; 'Put off' unless said otherwise. */
  readonly label?: string;
  /** Stands in place of the button. */
  readonly trigger?: ReactElement;
  /** Where it opens: below the button (the default), or above it. */
  readonly above?: boolean;
  /** Where what surrounds it would cut it off, it is drawn over the whole window. */
  readonly overAll?: boolean;
}

/** Puts something off: by a day, by a week, or until a date. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { what, today, opened, onOpen, onSnooze, label, trigger, above = false, overAll = false } = props;
  const t = useT();
  const name = label ?? t('followUps.snooze');
  return (
    <Popover
      opened={opened}
      onChange={onOpen}
      position={above ? 'top' : 'bottom-end'}
      withinPortal={overAll}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu' }}
    >
      <Popover.Target>
        <MenuAnchor>
          {trigger ?? (
            <Tool
              Icon={IconClockPause}
              label={name}
              what={what}
              keys="s"
              expanded={opened}
              onClick={() => onOpen(!opened)}
            />
          )}
        </MenuAnchor>
      </Popover.Target>
      <Popover.Dropdown>
        <Choices
          today={today}
          onSnooze={(until) => {
            onOpen(false);
            onSnooze(until);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface MenuAnchorProps {
  readonly id?: string;
  readonly ref?: Ref<HTMLSpanElement>;
  readonly children: ReactNode;
}

/** Where the menu hangs. Takes only the place and the name from the popover: its state belongs to the button inside. */
function MenuAnchor({ id, ref, children }: MenuAnchorProps) {
  return (
    <span className="snooze__target" id={id} ref={ref}>
      {children}
    </span>
  );
}

interface ChoicesProps {
  readonly today: LocalDate;
  readonly onSnooze: (until: LocalDate) => void;
}

function Choices({ today, onSnooze }: ChoicesProps) {
  const t = useT();
  const tomorrow = addDays(today, 1);
  const [date, setDate] = useState(() => addDays(today, 14));
  const choices = [
    { key: '1', label: t('followUps.snooze.day'), until: tomorrow },
    { key: '7', label: t('followUps.snooze.week'), until: addDays(today, 7) },
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSnooze(date > today ? date : tomorrow);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target instanceof HTMLInputElement;
    const choice = inField ? undefined : choices.find(({ key }) => key === event.key);
    if (choice) {
      event.preventDefault();
      onSnooze(choice.until);
    } else if (!inField && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')];
      const at = stops.findIndex((stop) => stop.matches(':focus'));
      stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
    }
    // Letters here are not for the list behind the menu, and Escape closes the menu alone.
    if (event.key.length === 1 || event.key === 'Escape') event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the buttons inside
    <div className="snooze" onKeyDown={onKeyDown}>
      {choices.map(({ key, label, until }, index) => (
        <button
          key={key}
          type="button"
          className="menu__item snooze__choice"
          data-autofocus={index === 0 || undefined}
          onClick={() => onSnooze(until)}
        >
          {label}
          <Kbd keys={key} />
        </button>
      ))}
      <form className="snooze__date" onSubmit={submit}>
        <DateField label={t('followUps.snooze.date')} hideLabel value={date} onChange={setDate} />
        <Button type="submit" variant="default">
          {t('followUps.snooze.set')}
        </Button>
      </form>
    </div>
  );
}
