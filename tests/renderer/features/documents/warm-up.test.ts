import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adopt, isReady } from '../../../../core/derived/derived-map';
import { buildScene } from '../../../../core/scene/build-scene';
import { warmUp } from '../../../../renderer/features/documents/warm-up';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { shown } from '../../../../renderer/state/shown';
import { openInSession, SMALL_MAP } from '../../session-of';

let end = () => {};
const derived = () => useSession.getState().derived;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (go: () => void) => setTimeout(go));
  openInSession(SMALL_MAP);
  adoptShown();
  end = warmUp();
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

/** A scene as it comes from another thread. */
function adoptShown(): void {
  const { map, collapsed } = useSession.getState();
  useSession.setState(shown(adopt(map, buildScene(map, collapsed), collapsed)));
}

test('what the first edit needs is worked out once something is selected, and not before', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isReady(derived())).toBe(false);
  select([...derived().scene.boxes.keys()].slice(0, 1));
  expect(isReady(derived())).toBe(false);
  await vi.waitFor(() => expect(isReady(derived())).toBe(true));
});

test('a map that is opened meanwhile is made ready instead', async () => {
  select([...derived().scene.boxes.keys()].slice(0, 1));
  const first = derived();
  adoptShown();
  await vi.waitFor(() => expect(isReady(derived())).toBe(true));
  expect(isReady(first)).toBe(false);
});
