import { Dialog } from '@base-ui/react/dialog';
import './list-dialog.css';

/** One thing in a list, and what can be done with it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly actions: readonly {
    readonly label: string;
    readonly danger?: boolean;
    readonly run: () => void;
  }[];
}

interface Props {
  readonly title: string;
  readonly message: string;
  readonly entries: readonly ListEntry[];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A dialog with a list, in which each entry has buttons of its own. */
export function ListDialog({ title, message, entries, closeLabel, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <Dialog.Description className="dialog-message">{message}</Dialog.Description>
          <ul className="list-dialog-entries">
            {entries.map(({ id, name, detail, actions }) => (
              <li key={id} className="list-dialog-entry">
                <span className="list-dialog-words">
                  <span className="list-dialog-name">{name}</span>
                  <span className="list-dialog-detail">{detail}</span>
                </span>
                {actions.map(({ label, danger, run }) => (
                  <button
                    key={label}
                    type="button"
                    className="button"
                    data-look={danger ? 'danger' : 'plain'}
                    aria-label={`${label}: ${name}, ${detail}`}
                    onClick={run}
                  >
                    {label}
                  </button>
                ))}
              </li>
            ))}
          </ul>
          <div className="dialog-choices">
            <button type="button" className="button" data-look="plain" onClick={onClose}>
              {closeLabel}
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
