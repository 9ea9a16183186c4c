/**
 * What a window of Crux may load: its own files and nothing else.
 *
 * @param connect `'none'` on the desktop; `'self'` in a browser, whose host reads the bundled maps from beside the page.
 */
export function contentSecurityPolicy(connect: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "worker-src 'self' blob:",
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
