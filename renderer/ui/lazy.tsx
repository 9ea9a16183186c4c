import { type ComponentType, useEffect, useState } from 'react';
import { idle } from './idle';
import { notify } from './notify';

/** How long, in ms, the window is left alone at first: whoever opens it looks at the map. */
const CALM = 3000;

const waiting: (() => Promise<void>)[] = [];

/** A part of the window that is read later. */
export type Lazy<P> = ComponentType<P> & {
  /** Reads it now, so that it is there at once when it is shown. Where it cannot be read, it is tried again when it is shown. */
  read(): Promise<void>;
};

/**
 * A part of the window that the first paint does not wait for: it is read when it is first shown, or before, when the window has
 * nothing else to do. Where it cannot be read, the person is told, and the next time that it is shown it is tried again.
 *
 * @param read imports it
 */
export function lazy<P extends object>(read: () => Promise<ComponentType<P>>): Lazy<P> {
  let Part: ComponentType<P> | undefined;
  const load = async () => {
    Part ??= await read();
  };
  const readAhead = () => load().catch(() => undefined);
  waiting.push(readAhead);
  function LazyPart(props: P) {
    const [Ready, setReady] = useState(() => Part);
    useEffect(() => {
      if (!Ready) void load().then(() => setReady(() => Part), tellMissing);
    }, [Ready]);
    // Where it is read already it is shown in the same moment, so that the keys that follow find it.
    return Ready ? <Ready {...props} /> : null;
  }
  return Object.assign(LazyPart, { read: readAhead });
}

/**
 * Reads what the first paint did not wait for, one part at a time, so that it is there when it is wanted.
 *
 * @param calm how long it waits before the first, in ms
 */
export async function preloadLazyParts(calm = CALM): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, calm));
  for (const read of waiting.splice(0)) {
    await idle();
    await read();
  }
}

function tellMissing(error: unknown): void {
  console.error(error);
  notify('A part of Crux could not be read. The map is still open. Try again.');
}
