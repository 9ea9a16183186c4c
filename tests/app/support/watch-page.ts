import type { Page } from '@playwright/test';

/** Reports what may never happen in a page: errors, violations of its policy, requests that leave its own origin. */
export function watchPage(page: Page, origin: string, problem: (words: string) => void): void {
  page.on('console', (entry) => {
    if (entry.type() === 'error' || entry.type() === 'warning') {
      problem(`console ${entry.type()}: ${entry.text()}`);
    }
  });
  page.on('pageerror', (error) => problem(`page: ${error.stack ?? error.message}`));
  page.on('crash', () => problem('the page crashed'));
  page.on('popup', (popup) => {
    // A window without an address shows nothing but what Crux puts there: the notes of a presentation.
    if (popup.url() !== 'about:blank') problem(`a window was opened: ${popup.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');
    if (!own) problem(`request: ${request.method()} ${url}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left or loaded anew gives up what it was still reading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problem(`request failed: ${request.url()}`);
  });
}
