import { unlessComposing } from './composing';
import { stateField } from './state-field';

/** How many frames a part may take, once it is mounted, until it has the focus: Base UI moves it a frame or two later. */
const FRAMES_TO_FOCUS = 12;

/** A part of the window that was asked for, and that takes the keyboard once it is there. */
export interface KeyboardPart {
  /** Takes back what was asked for: closes the dialog, hides the pane. If left out, Escape is held as any other key. */
  readonly cancel?: () => void;
  /** Puts the focus into the part once it is mounted, where it does not take the focus itself. */
  readonly focus?: () => void;
}

/** Ends the holding of keys for one part, in one of three ways; whatever is called after that does nothing. */
export interface KeyHold {
  /** The part is mounted: the keys are played as soon as it has the focus. */
  ready(): void;
  /** The part is no longer wanted: the keys that were meant for it are dropped. */
  drop(): void;
  /** The part cannot be read: what was asked for is taken back, and the keys are dropped. */
  fail(): void;
}

interface HeldKeys {
  /** What was asked for and does not have the focus yet, in the order in which it was asked for. */
  readonly parts: readonly KeyboardPart[];
  /** The keys that were pressed since, in order. */
  readonly keys: readonly KeyboardEvent[];
  /** Whether the keys are being played; those that are pressed meanwhile come after them. */
  readonly playing: boolean;
}

/** The keys that wait for a part of the window that is being read. */
export const heldKeysField = stateField<HeldKeys>({
  name: 'held keys',
  initial: { parts: [], keys: [], playing: false },
});

/** Key presses that are played: they are not held again. */
const played = new WeakSet<KeyboardEvent>();

/** Holds the keys for a part that was asked for and is not there yet. */
export function holdKeys(asked: KeyboardPart): KeyHold {
  const focused = document.activeElement;
  const part = hold(asked);
  return {
    ready: () => void endWithFocus(part, focused),
    drop: () => drop(part),
    fail: () => giveUp(part),
  };
}

/**
 * Holds the keys while a command reads what it needs, so that it does what its key meant when that was pressed.
 *
 * @returns what was read; it throws what the reading throws
 */
export async function holdKeysWhile<T>(reading: Promise<T>): Promise<T> {
  const part = hold({});
  try {
    return await reading;
  } finally {
    // The command goes on before the keys do.
    setTimeout(() => {
      remove(part);
      void play();
    });
  }
}

/**
 * Keeps the keys from what is beneath while something that was asked for is being read, and plays them when that has the focus.
 * Escape takes back what was asked for, and drops the keys.
 *
 * @returns a function that stops it
 */
export function listenForHeldKeys(): () => void {
  const onKeyDown = unlessComposing((event: KeyboardEvent) => {
    const { parts, keys, playing } = heldKeysField.get();
    if ((parts.length === 0 && !playing) || played.has(event) || !isHeld(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const last = parts.at(-1);
    if (event.key === 'Escape' && last?.cancel) giveUp(last);
    else heldKeysField.patch({ keys: [...keys, event] });
  });
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** Whether a key press can wait: a modifier does nothing by itself, and to read the window anew is the way out of all. */
function isHeld(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r') return false;
  return !/^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified|F1[12])$/.test(event.key);
}

async function endWithFocus(part: KeyboardPart, before: Element | null): Promise<void> {
  await nextFrame();
  if (!isWaitedFor(part)) return;
  part.focus?.();
  for (let frame = 0; frame < FRAMES_TO_FOCUS; frame++) {
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body) break;
    await nextFrame();
  }
  await nextFrame();
  if (!isWaitedFor(part)) return;
  remove(part);
  await play();
}

/** Plays the keys one by one, each after what the one before led to; where that is read late too, the rest waits for it. */
async function play(): Promise<void> {
  const { playing, parts, keys } = heldKeysField.get();
  if (playing || parts.length > 0 || keys.length === 0) return;
  heldKeysField.patch({ playing: true });
  try {
    const { playKey } = await import('./play-key');
    while (heldKeysField.get().parts.length === 0) {
      const [key, ...keys] = heldKeysField.get().keys;
      if (!key) break;
      heldKeysField.patch({ keys });
      const press = new KeyboardEvent(key.type, key);
      played.add(press);
      playKey(press);
      await nextFrame();
    }
  } catch (error) {
    // Not even what plays them could be read. Keys are not worth a message: the part is there.
    console.error(error);
    heldKeysField.patch({ keys: [] });
  }
  heldKeysField.patch({ playing: false });
}

function hold(asked: KeyboardPart): KeyboardPart {
  // Asked for twice, it is held for twice.
  const part = { ...asked };
  heldKeysField.patch({ parts: [...heldKeysField.get().parts, part] });
  return part;
}

function giveUp(part: KeyboardPart): void {
  if (!isWaitedFor(part)) return;
  drop(part);
  part.cancel?.();
}

/** Ends the wait for a part and drops the keys, which were meant for it. */
function drop(part: KeyboardPart): void {
  if (!isWaitedFor(part)) return;
  remove(part);
  heldKeysField.patch({ keys: [] });
}

function remove(part: KeyboardPart): void {
  heldKeysField.patch({ parts: heldKeysField.get().parts.filter((other) => other !== part) });
}

function isWaitedFor(part: KeyboardPart): boolean {
  return heldKeysField.get().parts.includes(part);
}

/** Waits until the window has drawn, and has done what was put off until it had nothing else to do. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
