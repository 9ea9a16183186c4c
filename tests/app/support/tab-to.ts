import type { Page } from '@playwright/test';

/** Presses Tab until what has the focus has a name like this. @throws where nothing in the window has */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocused(page))) return;
  }
  throw new Error(`Tab leads to nothing that is called ${name}.`);
}

function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const by = element.getAttribute('aria-labelledby')?.split(' ');
    const labelled = by?.map((id) => document.getElementById(id)?.textContent).join(' ');
    return (
      labelled ??
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.textContent ??
      element.textContent ??
      ''
    ).trim();
  });
}
