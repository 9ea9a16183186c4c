import { type RefObject, useEffect } from 'react';
import { selectedIn } from './dom-selection';
import { selectWords } from './read';

/**
 * Takes what is selected in the page, by mouse, touch or the browser's own keys, as the words that are selected. A selection that goes
 * elsewhere leaves them; a click into the text clears them.
 */
export function useSelectedByMouse(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current!;
    let held = false;
    const take = () => {
      const words = held ? null : selectedIn(element);
      if (words) selectWords(words);
    };
    const press = (event: PointerEvent) => {
      if ((event.target as Element).closest('.reader-tools')) return;
      held = true;
    };
    const release = () => {
      if (!held) return;
      held = false;
      // A click clears what was selected only after this event.
      setTimeout(() => selectWords(selectedIn(element)));
    };
    element.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    document.addEventListener('selectionchange', take);
    return () => {
      element.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      document.removeEventListener('selectionchange', take);
    };
  }, [box]);
}
