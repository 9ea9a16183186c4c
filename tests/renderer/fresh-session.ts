import { afterEach } from 'vitest';
import { useSheet } from '../../renderer/features/sheet/sheet-state';
import { initialSession, useSession } from '../../renderer/state/session';

// The files of tests share their modules, but what one does in the session, or on the sheet, is not the next one's.
const sheet = useSheet.getInitialState();
afterEach(() => {
  useSession.setState(initialSession, true);
  useSheet.setState(sheet, true);
});
