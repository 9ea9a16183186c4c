import type { Host } from '../../bridge/host';
import { browserHost } from '../host-browser/browser-host';

declare global {
  interface Window {
    /** Put there by the preload of the desktop app; absent in a browser. */
    readonly crux?: Host;
  }
}

/** The host of this window: the desktop app behind its preload, or the browser itself. */
export function hostOfWindow(): Host {
  return window.crux ?? browserHost();
}
