import { afterEach } from 'vitest';
import { useSession } from '../../renderer/session/session';
import { useSheet } from '../../renderer/sheet/sheet-state';

// The files of tests share their modules, but what one does in the session, or on the sheet, is not the next one's.
const session = useSession.getInitialState();
const sheet = useSheet.getInitialState();
afterEach(() => {
  useSession.setState(session, true);
  useSheet.setState(sheet, true);
});
