import { flushSync } from 'react-dom';
import { viewport } from './viewport';

/**
 * What Escape does to a part of the window that was asked for and is still being read: it is hidden again, and the focus is on the
 * map if it was lost meanwhile.
 */
export function takeBack(hide: () => void): () => void {
  return () => {
    // What is to have the focus must be there first.
    flushSync(hide);
    if (document.activeElement === document.body) viewport.focus();
  };
}
