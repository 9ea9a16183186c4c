/** Whether a key press belongs to an input method, which turns several presses into one character. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // Safari ends the composition before the key that ended it; that key has the key code 229.
  return event.isComposing || event.keyCode === 229;
}

/**
 * A listener for key presses that leaves alone what belongs to an input method: the Escape or Enter that ends a conversion would
 * leave the field with half a word in it. Every listener for keys in the window goes through it, which the lint rule
 * `keys-unless-composing` sees to.
 *
 * @param listener of React's, Base UI's or the DOM's event; what Base UI would do itself is left out too
 */
export function unlessComposing<E extends KeyPressEvent>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    if (!isComposing(event.nativeEvent ?? (event as unknown as KeyboardEvent))) listener(event);
    else event.preventBaseUIHandler?.();
  };
}

/** A key press as React has it, or as the DOM has it. */
interface KeyPressEvent {
  readonly key: string;
  readonly nativeEvent?: KeyboardEvent;
  readonly preventBaseUIHandler?: () => void;
}
