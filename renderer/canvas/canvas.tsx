import { useLayoutEffect, useRef, useState } from 'react';
import { useSession } from '../session/session';
import { MapMenu, pickUnder } from './context-menu';
import { fitted, type View } from './fitted';
import { Flow } from './flow';
import { viewLeft } from './view-left';

/**
 * The map on the screen. It measures itself before anything is drawn, so that the map stands fitted in the first paint,
 * or as it stood when the canvas was left for the outline.
 */
export function Canvas() {
  const container = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState<View | null>(null);
  useLayoutEffect(() => {
    const { scene, document } = useSession.getState();
    const size = container.current!.getBoundingClientRect();
    setFirst(viewLeft(document?.id, scene.bounds, size) ?? fitted(scene.bounds, size));
  }, []);

  const selected = useSession(({ selection, map }) => {
    const last = selection.at(-1);
    return last !== undefined && map.statements.has(last) ? last : undefined;
  });
  return (
    <MapMenu pick={pickUnder}>
      <div
        className="canvas-surface"
        ref={container}
        // The keyboard acts on the selection, which is not the same as the focus: boxes come and go with the view.
        role="application"
        aria-label="Map"
        aria-activedescendant={selected && `statement-${selected}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
        tabIndex={0}
      >
        {first && <Flow container={container} first={first} />}
      </div>
    </MapMenu>
  );
}
