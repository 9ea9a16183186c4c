import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { DialogSide } from './dialog-side';
import './sheet-dialog.css';

interface Props {
  readonly title: string;
  /** The class of what is peculiar to it. */
  readonly className: string;
  /** What is chosen beside the side, in one row with it. */
  readonly choices: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog about one side of the debate. */
export function SheetDialog({ title, className, choices, onClose, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className={`dialog sheet-dialog ${className}`}>
          <header className="sheet-dialog-header">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close" tabIndex={-1}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="sheet-dialog-choices">
            <DialogSide />
            {choices}
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
