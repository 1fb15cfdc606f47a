import { Button, Modal } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';

/** More names than this are too many to read. */
const MOST_NAMES = 6;

interface TrashNeedsProps {
  /** What is in the trash as well. */
  readonly names: readonly string[];
  readonly onAnswer: (withNeeded: boolean) => void;
  readonly onClose: () => void;
}

/** Asks whether what goes with a record, such as the company somebody works at, comes back too. */
export function TrashNeeds({ names, onAnswer, onClose }: TrashNeedsProps) {
  const t = useT();
  const intl = useIntl();
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('trash.needs.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      classNames={{ content: 'modal', header: 'modal__header', title: 'modal__title' }}
    >
      <p className="modal__text">
        {t('trash.needs.body', { count: names.length, names: intl.formatList(shown, { type: 'conjunction' }) })}
      </p>
      <div className="modal__actions">
        <Button variant="default" onClick={() => onAnswer(false)}>
          {t('trash.needs.only')}
        </Button>
        <Button data-autofocus onClick={() => onAnswer(true)}>
          {t('trash.needs.both')}
        </Button>
      </div>
    </Modal>
  );
}
