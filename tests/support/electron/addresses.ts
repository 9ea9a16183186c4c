/**
 * Chromium alone does not know Crux's own scheme, so its pages are at a web address that leads nowhere. `.invalid`
 * has no hosts (RFC 6761), and every request is answered before it could leave.
 */
const APP = 'app://crux';
const PAGE = 'https://crux.app.invalid';

/** An address of the main process as the browser has it. */
export function toPage(address: string): string {
  return swap(address, APP, PAGE);
}

/** An address of the browser as the main process has it. */
export function toMain(address: string): string {
  return swap(address, PAGE, APP);
}

/** The origin of Crux's pages in the browser. */
export const pageOrigin = PAGE;

function swap(address: string, from: string, to: string): string {
  return address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
}
