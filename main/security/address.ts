import { app } from 'electron';

/** The scheme and the host that the window's files are served under; nothing else is ever served. */
export const SCHEME = 'app';
export const HOST = 'crux';

/** Where Vite serves the window while Crux is being worked on; never in a packaged Crux. */
export const devServer: URL | undefined = devServerOf(process.env.CRUX_DEV_SERVER);

/** The address that a window shows. */
export function windowAddress(): string {
  return devServer?.href ?? `${SCHEME}://${HOST}/index.html`;
}

/** Whether an address is one of the window's own files. */
export function isOurs(address: string): boolean {
  const url = parse(address);
  if (!url || url.username || url.password) return false;
  return devServer ? url.origin === devServer.origin : url.protocol === `${SCHEME}:` && url.host === HOST;
}

/** Whether a request may be made: for our own files, and for what a page holds in its own memory. */
export function mayRequest(address: string): boolean {
  const url = parse(address);
  if (!url) return false;
  if (url.protocol === 'blob:' || url.protocol === 'data:' || url.protocol === 'devtools:') return true;
  // Hot reload talks over a web socket to the same host.
  return (
    isOurs(address) || (devServer !== undefined && url.protocol === 'ws:' && url.host === devServer.host)
  );
}

/** The address if it is one that may be opened in the person's browser: `http` or `https`, and nothing hidden in it. */
export function webAddress(address: string): URL | undefined {
  const url = parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.username || url.password ? undefined : url;
}

function devServerOf(address: string | undefined): URL | undefined {
  if (app.isPackaged || !address) return undefined;
  const url = webAddress(address);
  return url && ['127.0.0.1', 'localhost'].includes(url.hostname) ? url : undefined;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
