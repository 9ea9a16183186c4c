import { type ComponentType, lazy, Suspense, useState } from 'react';
import { idle } from './work/idle';

/** How long, in ms, the window is left alone at first: whoever opens it looks at the map. */
const CALM = 3000;

const waiting: (() => Promise<void>)[] = [];

/** A part of the window that is read later. */
export type Later<P> = ComponentType<P> & {
  /** Reads it now, so that it is there at once when it is shown. Where it cannot be read, it is read when it is shown. */
  read(): Promise<void>;
};

/**
 * A part of the window that the first paint does not wait for: it is read when it is first shown, or before, when the window has
 * nothing else to do.
 *
 * @param read imports it
 */
export function later<P extends object>(read: () => Promise<ComponentType<P>>): Later<P> {
  let Part: ComponentType<P> | undefined;
  const load = async () => {
    Part = await read();
    return { default: Part };
  };
  const Waited = lazy(load);
  const readNow = () => load().then(nothing, nothing);
  waiting.push(readNow);
  function LaterPart(props: P) {
    // As it is first shown it stays: it would be made anew, and forget what is typed, if it became the other on the way.
    const [Ready] = useState(() => Part);
    // Shown in the same moment where it is read already, so that the keys that follow find it.
    if (Ready) return <Ready {...props} />;
    return (
      <Suspense>
        <Waited {...props} />
      </Suspense>
    );
  }
  return Object.assign(LaterPart, { read: readNow });
}

/**
 * Reads what the first paint did not wait for, one part at a time, so that it is there when it is wanted.
 *
 * @param calm how long it waits before the first, in ms
 */
export async function readTheRest(calm = CALM): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, calm));
  for (const read of waiting.splice(0)) {
    await idle();
    await read();
  }
}

function nothing(): void {}
