import type { ReactNode } from 'react';
import { useSession } from '../../state/session';
import { lazy } from '../../ui/lazy';
import { Canvas } from './canvas';
import './canvas.css';

// Nothing of it is in the first paint. It is read right after it.
const FocusBar = lazy(async () => (await import('../navigate/focus-bar')).FocusBar);

/**
 * The map, once there is one to show. The space that it takes is the same before.
 *
 * @param whenEmpty what is shown over a map with no statements
 */
export function MapView({ whenEmpty }: { whenEmpty: ReactNode }) {
  const open = useSession(({ document }) => document !== null);
  const empty = useSession(({ map }) => map.statements.size === 0);
  if (!open) {
    return (
      <div className="canvas" aria-busy="true">
        <p className="opening">Opening the map…</p>
      </div>
    );
  }
  return (
    <div className="canvas">
      <FocusBar />
      <Canvas />
      {empty && whenEmpty}
    </div>
  );
}
