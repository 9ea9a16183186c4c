import { type ComponentType, useEffect, useState } from 'react';
import { notify } from './session/notice';

/** How long, in ms, the window is left alone at first: whoever opens it looks at the map. */
const CALM = 3000;

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A part of the window that the first paint does not wait for: it is read when it is first shown, or before, when the window has
 * nothing else to do. Where it cannot be read, the person is told, and the next time that it is shown it is tried again.
 *
 * @param read imports it
 */
export function later<P extends object>(read: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Part: ComponentType<P> | undefined;
  const load = async () => {
    Part ??= await read();
  };
  waiting.push(load);
  return function Later(props: P) {
    const [Ready, setReady] = useState(() => Part);
    useEffect(() => {
      if (!Ready) void load().then(() => setReady(() => Part), tellMissing);
    }, [Ready]);
    // Where it is read already it is shown in the same moment, so that the keys that follow find it.
    return Ready ? <Ready {...props} /> : null;
  };
}

/**
 * Reads what the first paint did not wait for, one part at a time, so that it is there when it is wanted.
 *
 * @param calm how long it waits before the first, in ms
 */
export async function readTheRest(calm = CALM): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, calm));
  for (const load of waiting.splice(0)) {
    await idle();
    // Where it cannot be read now, it is read when it is wanted.
    await load().catch(() => undefined);
  }
}

function tellMissing(error: unknown): void {
  console.error(error);
  notify('A part of Crux could not be read. The map is still open. Try again.');
}

function idle(): Promise<void> {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) return new Promise((resolve) => setTimeout(resolve, 200));
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
