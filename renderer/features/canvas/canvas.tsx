import { useLayoutEffect, useRef, useState } from 'react';
import { MapMenu, pickUnder } from '../../state/commands/context-menu';
import { useSession } from '../../state/session';
import { fitted, type View } from './fitted';
import { Flow } from './flow';
import { viewLeft } from './view-left';

/**
 * The map on the screen. It measures itself before anything is drawn, so that each document stands fitted in its first paint,
 * or as it stood when the canvas was left for the outline.
 */
export function Canvas() {
  const container = useRef<HTMLDivElement>(null);
  const document = useSession((state) => state.document?.id);
  const [first, setFirst] = useState<{ readonly view: View; readonly document: string | undefined }>();
  useLayoutEffect(() => {
    const { bounds } = useSession.getState().scene;
    const size = container.current!.getBoundingClientRect();
    setFirst({ view: viewLeft(document, bounds, size) ?? fitted(bounds, size), document });
  }, [document]);

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
        {
          // A new one for each document: where the view of the last one lies in the next, much might have to be mounted for nothing.
          first?.document === document && first && (
            <Flow key={document} container={container} first={first.view} />
          )
        }
      </div>
    </MapMenu>
  );
}
