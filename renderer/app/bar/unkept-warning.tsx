import { TriangleAlert } from 'lucide-react';
import { unkeptWords } from '../../../bridge/window-title';
import { changesNotKept } from '../../features/documents/file-commands';
import { notKeptField } from '../../features/documents/not-kept';
import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';

/** The warning that changes are not kept safe from a crash, for as long as that is so. It leads to what helps. */
export function UnkeptWarning() {
  const app = useApp();
  const state = notKeptField.use();
  return (
    // Always there, so that its coming is read out.
    <span className="unkept-status" aria-live="polite">
      {state && (
        <button
          type="button"
          className="unkept-warning"
          title={state.reason}
          onClick={() => void runCommand(changesNotKept, app)}
        >
          <TriangleAlert size={14} aria-hidden="true" />
          <span className="unkept-words">{unkeptWords(state.changes)}</span>
        </button>
      )}
    </span>
  );
}
