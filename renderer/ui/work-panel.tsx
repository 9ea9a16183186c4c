import { openDialogField } from './open-dialog';
import { WorkBar } from './work-bar';

/** What the window is at work on, at its foot. A dialog that is open shows it itself. */
export function WorkPanel() {
  const dialog = openDialogField.use((open) => open === 'export');
  return dialog ? null : (
    <div className="work-panel">
      <WorkBar />
    </div>
  );
}
