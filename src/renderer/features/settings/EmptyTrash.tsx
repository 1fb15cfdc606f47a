import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { showInfo } from '../../ui/toasts.tsx';

/** Empties the trash, once the user has said so twice: this cannot be undone. */
export function EmptyTrash({ count }: { readonly count: number }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const empty = useCommand('trash.empty');
  const run = async () => {
    setWorking(true);
    const done = await empty({});
    setWorking(false);
    setAsking(false);
    if (done) showInfo(t('trash.emptied', { count: done.purged }));
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('trash.empty')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('trash.empty')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
        classNames={{ content: 'modal', header: 'modal__header', title: 'modal__title' }}
      >
        <p className="modal__text">{t('trash.empty.ask', { count })}</p>
        <div className="modal__actions">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('ui.cancel')}
          </Button>
          <Button className="button--danger" loading={working} onClick={() => void run()}>
            {t('trash.empty.yes')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
