import type { Page } from '@playwright/test';

/** Looks in every frame from now on how many boxes and arrows are mounted. @returns what says the most that there were */
export async function watchMounted(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { most: 0 };
    Reflect.set(window, 'seenMounted', seen);
    const look = () => {
      const now = document.querySelectorAll('.react-flow__node, .arrow, .arrow-mark').length;
      seen.most = Math.max(seen.most, now);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (Reflect.get(window, 'seenMounted') as { most: number }).most);
}
