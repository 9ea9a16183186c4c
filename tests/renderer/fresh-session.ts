import { afterEach } from 'vitest';
import { useSession } from '../../renderer/session/session';

// The files of tests share their modules, but what one does in the session is not the next one's.
const initial = useSession.getInitialState();
afterEach(() => useSession.setState(initial, true));
