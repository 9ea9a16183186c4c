import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../../../core/scene/scene';
import { useSession } from '../../../state/session';
import { markedMatches } from '../../find/matches';
import { focusedBranch } from '../../navigate/branch';
import type { Mounted } from '../mounted';
import { pointedField } from '../pointed';
import { FarMarks } from './far-marks';
import { FarPicture } from './far-picture';
import type { Seen } from './seen';
import { useShownTheme } from './use-shown-theme';
import './far-view.css';

export interface Props {
  readonly scene: Scene;
  readonly mounted: Pick<Mounted, 'farBoxes' | 'farArrows'>;
}

interface Drawing {
  readonly picture: FarPicture;
  readonly marks: FarMarks;
}

/** What of the scene is not mounted, drawn on one canvas that moves with the view. */
export function FarView({ scene, mounted: { farBoxes: boxes, farArrows: arrows } }: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const drawing = useRef<Drawing | null>(null);
  const theme = useShownTheme();
  const branch = useSession(focusedBranch);
  const selection = useSession((state) => state.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const found = useSession((state) => markedMatches(state).set);
  const over = pointedField.use((state) => state.over);

  // First of all: the rest needs the drawing, and shows nothing before it knows what is in view.
  useLayoutEffect(() => {
    const seen = () => seenIn(store.getState());
    const picture = new FarPicture(ground.current!, (sheet) => marks.over(sheet, seen()));
    // After the picture, so that it lies over it.
    const marks = new FarMarks(ground.current!);
    drawing.current = { picture, marks };
    let zoom = 0;
    const look = () => {
      const now = seen();
      if (!now) return;
      picture.look(now);
      if (now.zoom === zoom) return;
      zoom = now.zoom;
      // How many px of the scene there are to one of the screen.
      ground.current!.parentElement!.style.setProperty('--screen-px', String(1 / zoom));
    };
    look();
    const stop = store.subscribe(look);
    const onFonts = () => picture.refresh();
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      stop();
      document.fonts.removeEventListener('loadingdone', onFonts);
      picture.free();
    };
  }, [store]);

  useLayoutEffect(() => {
    drawing.current!.picture.show(boxes || arrows ? { scene, boxes, arrows, theme, branch } : undefined);
  }, [scene, boxes, arrows, theme, branch]);

  // Asking for a style makes the browser work out all styles, so it is asked once for each theme.
  useLayoutEffect(() => {
    const { color, caretColor } = getComputedStyle(ground.current!);
    drawing.current!.marks.colour({ selected: color, found: caretColor });
  }, [theme]);

  useLayoutEffect(() => {
    drawing.current!.marks.mark(boxes || arrows ? { scene, boxes, selected, found, over } : undefined);
  }, [scene, boxes, arrows, selected, found, over]);

  return <div className="far-view" ref={ground} aria-hidden="true" />;
}

/** Undefined until React Flow knows how large it is and what is in view. */
function seenIn({ transform: [x, y, zoom], width, height, panZoom }: ReactFlowState): Seen | undefined {
  return width === 0 || !panZoom ? undefined : { x, y, zoom, width, height, density: devicePixelRatio };
}
