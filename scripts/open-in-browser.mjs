import open from 'open';
import { hasDisplay } from './why-not-desktop.mjs';

/**
 * Opens a page in the person's default browser, where there is a screen to show it on.
 *
 * @type {(address: string, display?: boolean, opener?: (address: string) => Promise<unknown>) => Promise<boolean>}
 * @returns whether a browser was asked to; it does not say whether it came
 */
export async function openInBrowser(address, display = hasDisplay(), opener = open) {
  return (
    display &&
    opener(address)
      .then(() => true)
      .catch(() => false)
  );
}
