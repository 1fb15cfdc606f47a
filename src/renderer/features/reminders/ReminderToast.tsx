import './reminders.css';
import { useT } from '../../i18n/useT.ts';

interface ReminderToastProps {
  readonly body: string;
  readonly onOpen: () => void;
}

/** A reminder in the window's corner, where the page may not show it through the system. */
export function ReminderToast({ body, onOpen }: ReminderToastProps) {
  const t = useT();
  return (
    <span className="reminder-toast">
      <span>{body}</span>
      <button type="button" className="undo-toast__button" onClick={onOpen}>
        {t('reminders.open')}
      </button>
    </span>
  );
}
