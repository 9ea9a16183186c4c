import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { Scene } from '../../../core/scene/scene';
import { useSession } from '../../state/session';
import { sessionField } from '../../state/session-field';
import { stateField } from '../../ui/state-field';
import { sceneBetween } from './scene-between';

/** How long things move, in ms. As --slow in style/tokens.css. */
const DURATION = 220;
/** More boxes than this would stutter rather than move. */
const MOST = 400;

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** How long the view takes to another place, in ms; no time where less motion is asked for. */
export function movingTime(): number {
  return lessMotion.matches || !isSeen() ? 0 : DURATION;
}

/** The scene on its way to the one of the session; null while nothing moves. */
const motionField = sessionField<Scene | null>({ name: 'motion', initial: null, scope: 'document' });

/** What is done now lets the eye follow; null while nothing does. */
const leadingField = stateField<{ readonly keep?: Id } | null>({ name: 'eye is led', initial: null });

/** The frame that is asked for: no state, but a handle to call it off by. */
let frame = 0;

/** The scene to draw now. */
export function useShownScene(): Scene {
  const moving = motionField.use();
  const still = useSession(({ scene }) => scene);
  return moving ?? still;
}

/**
 * Does something that may lay the map out anew, and lets the eye follow boxes and arrows to their new places.
 *
 * @param keep what stays where it is on the screen; what is selected, if left out
 */
export function leadEye(action: () => void, keep?: Id): void {
  leadingField.set({ keep });
  try {
    action();
  } finally {
    leadingField.set(null);
  }
}

/** What is to stay where it is on the screen, while the eye is led. */
export function keptByEye(): Id | undefined {
  return leadingField.get()?.keep;
}

/**
 * Begins the motion to a new scene if the eye is to be led; otherwise ends one that is under way.
 *
 * @param shift how far the view was moved along, in px of the scene
 */
export function followScene(from: Scene, to: Scene, shift: Point): void {
  if (from === to) return;
  const underWay = motionField.get();
  cancelAnimationFrame(frame);
  if (!leadingField.get() || lessMotion.matches || to.boxes.size > MOST || !isSeen()) {
    if (underWay) motionField.set(null);
    return;
  }
  move(underWay ?? from, to, shift);
}

function move(from: Scene, to: Scene, shift: Point): void {
  const began = performance.now();
  const step = () => {
    const part = Math.min(1, (performance.now() - began) / DURATION);
    if (part === 1) {
      motionField.set(null);
      return;
    }
    // Fast at first, and slowly into its place.
    motionField.set(sceneBetween(from, to, 1 - (1 - part) ** 3, shift));
    frame = requestAnimationFrame(step);
  };
  step();
}

/** A window that is not seen draws no frames. */
function isSeen(): boolean {
  return document.visibilityState === 'visible';
}
