import './bulk.css';
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormPanel } from '../parts/index.ts';

interface BulkDialogProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly doLabel: string;
  readonly disabled?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What must be said before something is done with many records at once. */
export function BulkDialog({ title, doLabel, disabled = false, onDo, onClose, children }: BulkDialogProps) {
  return (
    <Dialog label={title} onClose={onClose}>
      <div className="bulk-dialog">
        <h2>{title}</h2>
        <FormPanel
          label={title}
          saveLabel={doLabel}
          disabled={disabled}
          onSubmit={() => {
            onClose();
            onDo();
          }}
          onCancel={onClose}
        >
          {children}
        </FormPanel>
      </div>
    </Dialog>
  );
}
