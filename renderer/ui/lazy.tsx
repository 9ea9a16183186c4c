import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { holdKeys, type KeyboardPart } from './held-keys';
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

interface Options {
  /** Given for a part that is shown because it was asked for, and takes the keyboard: until it has that, the keys are held. */
  readonly keyboard?: KeyboardPart;
  /** What stands in its place until it is there. */
  readonly meanwhile?: ReactNode;
}

/**
 * A part of the window that the first paint does not wait for: it is read when it is first shown, or before, when the window has
 * nothing else to do. Where it cannot be read, the person is told, and the next time that it is shown it is tried again.
 *
 * @param read imports it
 * @param options of what takes the keyboard, how; and what stands in its place until it is there
 */
export function lazy<P extends object>(
  read: () => Promise<ComponentType<P>>,
  { keyboard, meanwhile = null }: Options = {},
): Lazy<P> {
  let Part: ComponentType<P> | undefined;
  const load = async () => {
    Part ??= await read();
  };
  const readAhead = () => load().catch(() => undefined);
  waiting.push(readAhead);
  function LazyPart(props: P) {
    const [Ready, setReady] = useState(() => Part);
    // Before the next key can come.
    useLayoutEffect(() => {
      if (Ready) return;
      const hold = keyboard && holdKeys(keyboard);
      let wanted = true;
      let come = false;
      const onRead = () => {
        if (!wanted) return;
        come = true;
        setReady(() => Part);
      };
      const onMissing = (error: unknown) => {
        if (!wanted) return;
        tellMissing(error);
        hold?.fail();
      };
      void load().then(onRead, onMissing);
      return () => {
        wanted = false;
        if (come) hold?.ready();
        else hold?.drop();
      };
    }, [Ready]);
    // Where it is read already it is shown in the same moment, so that the keys that follow find it.
    return Ready ? <Ready {...props} /> : meanwhile;
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
