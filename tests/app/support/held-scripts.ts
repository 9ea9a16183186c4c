import { expect, type Page } from '@playwright/test';

/** Scripts of parts of the window that do not arrive before the test lets them: a slow disk or network, by hand. */
export class HeldScripts {
  readonly #held = new Map<string, { wanted: boolean; held: Promise<void>; release: () => void }>();

  /** Holds the scripts that are built from files of these names, from the next loading of the page on. */
  static async on(page: Page, names: readonly string[]): Promise<HeldScripts> {
    const scripts = new HeldScripts();
    for (const name of names) {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const entry = { wanted: false, held, release };
      scripts.#held.set(name, entry);
      await page.route(new RegExp(`/${name}-[\\w-]{8}\\.js$`), async (route) => {
        entry.wanted = true;
        await held;
        await route.fallback();
      });
    }
    return scripts;
  }

  /** Waits until a script is asked for; it fails if the window does not. */
  async isWanted(name: string): Promise<void> {
    await expect.poll(() => this.#held.get(name)!.wanted, `${name} is asked for`).toBe(true);
  }

  /** Lets a script arrive. */
  async release(name: string): Promise<void> {
    await this.isWanted(name);
    this.#held.get(name)!.release();
  }
}
