import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps a text field, to which React gives no `value`, at a text that is known elsewhere. While one types it has that text
 * already, and is left alone, so that the browser’s own undo takes the typing back in runs. Under a `value`, React writes
 * to the field with every letter, and each would be a step of its own.
 */
export function useOwnTyping(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  text: string,
): void {
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  });
}
