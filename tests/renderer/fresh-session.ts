import { afterEach } from 'vitest';
import { initialSession, useSession } from '../../renderer/state/session';

// The files of tests share their modules, but what one does in the window is not the next one's. All that the window knows is in
// its one store.
afterEach(() => useSession.setState(initialSession, true));
