import { useEffect, useState } from 'react';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { structureOf } from '../../../core/model/structure';
import { effectsOn } from '../../../core/weigh/effects-on';
import { useSession } from '../../state/session';
import { weighedMap } from '../weighing/weighed';
import { sheetField } from './sheet-state';
import { shownSheet } from './shown-sheet';

/** A map of more statements is weighed beside the work on it. */
const LARGE = 1_500;
/** In ms, after the last edit. */
const PAUSE = 120;

/**
 * The map whose sheet is shown: the one that is edited, or, while that is large and its sheet is not ready, the one before. The
 * sheet is made ready a part at a time, when the window has nothing else to do; each part is kept with the map.
 */
export function useSheetMap(): ArgumentMap {
  const now = useSession((state) => state.map);
  const [ready, setReady] = useState(now);
  const large = now.statements.size > LARGE;
  useEffect(() => {
    if (ready === now) return;
    if (!large) return setReady(now);
    const parts = [
      () => structureOf(now),
      () => weighedMap(now),
      () => effectsOn(now, thesisOf(now, ready)),
      () => shownSheet(now, sheetField.get()),
    ];
    return eachWhenIdle(parts, () => setReady(now));
  }, [now, ready, large]);
  return large ? ready : now;
}

/** The thesis of the sheet that was shown before, which most edits leave. */
function thesisOf(map: ArgumentMap, before: ArgumentMap): string {
  const known = shownSheet(before, sheetField.get())?.sheet.thesis ?? '';
  return map.statements.has(known) ? known : map.statements.keys().next().value!;
}

/** Does one part after another, each when the window is idle. @returns a function that stops it */
function eachWhenIdle(parts: readonly (() => void)[], done: () => void): () => void {
  let next = 0;
  let waiting: number | undefined;
  const go = () => {
    const part = parts[next++];
    if (!part) return done();
    part();
    waiting = whenIdle(go);
  };
  const timer = setTimeout(go, PAUSE);
  return () => {
    clearTimeout(timer);
    if (waiting !== undefined) stopWaiting(waiting);
  };
}

// Safari has no idle callbacks.
const whenIdle = (go: () => void): number =>
  'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 500 }) : Number(setTimeout(go, 16));
const stopWaiting = (id: number): void =>
  'cancelIdleCallback' in window ? cancelIdleCallback(id) : clearTimeout(id);
