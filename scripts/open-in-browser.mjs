import open from 'open';
import { hasDisplay, thisMachine } from './why-not-desktop.mjs';

/**
 * Opens a page in the person's default browser, where there is a screen to show it on.
 *
 * @param {string} address
 * @param {Parameters<typeof hasDisplay>[0]} [machine]
 * @param {(address: string) => Promise<unknown>} [opener]
 * @returns {Promise<boolean>} whether a browser was asked to; it does not say whether it came
 */
export async function openInBrowser(address, machine = thisMachine(), opener = open) {
  if (!hasDisplay(machine)) return false;
  try {
    await opener(address);
    return true;
  } catch {
    return false;
  }
}
