import './Dialog.css';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog near the top of the window. Escape or a press beside it closes it. */
export function Dialog({ label, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Escape closes an open list of choices first.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event;
    const listOpen = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && listOpen) event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={label}
      onClose={() => !dialog.current?.open && onClose()}
      onCancel={onClose}
      onKeyDownCapture={onKeyDownCapture}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog__box">{children}</div>
    </dialog>
  );
}
