import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adoptScene, buildScene, isReady } from '../../../../core/scene/build-scene';
import { warmUp } from '../../../../renderer/features/documents/warm-up';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { openInSession, SMALL_MAP } from '../../session-of';

let end = () => {};
const scene = () => useSession.getState().scene;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (go: () => void) => setTimeout(go));
  openInSession(SMALL_MAP);
  adopt();
  end = warmUp();
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

/** A scene as it comes from another thread. */
function adopt(): void {
  const { map, collapsed } = useSession.getState();
  const built = { ...buildScene(map, { collapsed }) };
  adoptScene(built, map, collapsed);
  useSession.setState({ scene: built });
}

test('what the first edit needs is worked out once something is selected, and not before', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isReady(scene())).toBe(false);
  select([...scene().boxes.keys()].slice(0, 1));
  expect(isReady(scene())).toBe(false);
  await vi.waitFor(() => expect(isReady(scene())).toBe(true));
});

test('a map that is opened meanwhile is made ready instead', async () => {
  select([...scene().boxes.keys()].slice(0, 1));
  const first = scene();
  adopt();
  await vi.waitFor(() => expect(isReady(scene())).toBe(true));
  expect(isReady(first)).toBe(false);
});
