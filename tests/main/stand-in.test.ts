import { describe, expect, test } from 'vitest';
import { NOTES_WINDOW } from '../../bridge/notes-window';
import { STORY, setupCrux, withMap } from './stories/run-crux';

const launch = setupCrux();

describe('the stand-in for Electron, with the built Crux in it', () => {
  test('shows the article’s map, with the host in the page, and no problem', { timeout: STORY }, async () => {
    const crux = await withMap(await launch());
    await expect.poll(() => crux.windows[0]?.state.title).toBe('Japan and South Korea — Crux');
    expect(await crux.page.evaluate(() => Object.keys(Reflect.get(window, 'crux')))).toEqual([
      'shell',
      'platform',
      'call',
      'on',
    ]);
    expect(crux.problems).toEqual([]);
  });

  test('enforces the policy that `protocol.handle` answers with', { timeout: STORY }, async () => {
    const crux = await withMap(await launch());
    const ran = await crux.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.strange = true';
      document.head.append(script);
      return Reflect.get(window, 'strange') === true;
    });
    expect(ran).toBe(false);
    await expect.poll(() => crux.problems.join('\n')).toMatch(/Content Security Policy/);
  });

  test('lets no request leave, and says so', { timeout: STORY }, async () => {
    const crux = await withMap(await launch());
    await crux.page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    const image = 'https://example.org/image.png';
    await crux.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, image);
    await expect.poll(() => crux.problems.length).toBeGreaterThanOrEqual(2);
    expect(crux.openedExternally).toEqual([]);
  });

  test('refuses calls that the preload does not know, and arguments that the call does not take', {
    timeout: STORY,
  }, async () => {
    const crux = await withMap(await launch());
    const answers = await crux.page.evaluate(async () => {
      const { call } = Reflect.get(window, 'crux') as {
        call(name: string, args: unknown): Promise<{ error?: { code: string } }>;
      };
      const unknown = await call('shell.openPath', '/').catch((error: Error) => error.message);
      const wrong = await call('document.save', { id: 1, text: 'x' });
      return { unknown, wrong: wrong.error?.code };
    });
    expect(answers).toEqual({ unknown: 'No such call: shell.openPath', wrong: 'bad-arguments' });
  });

  test('opens a link in the person’s browser, when they have seen and agreed to the address', {
    timeout: STORY,
  }, async () => {
    const crux = await withMap(await launch());
    const click = async (address: string) => {
      await crux.page.evaluate((href) => {
        const link = document.createElement('a');
        Object.assign(link, { href, target: '_blank', rel: 'noopener', textContent: href });
        link.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9999';
        document.body.append(link);
      }, address);
      await crux.page.getByRole('link', { name: address }).click();
    };
    crux.dialogs.click('Cancel');
    await click('https://example.org/refused');
    await expect.poll(() => crux.dialogs.shown.length).toBe(1);
    expect(crux.dialogs.shown[0]).toMatchObject({ detail: 'https://example.org/refused' });
    crux.dialogs.click('Open');
    await click('https://example.org/agreed');
    await expect.poll(() => crux.openedExternally).toEqual(['https://example.org/agreed']);
    expect(crux.windows).toHaveLength(1);
  });

  test('lets a page open the window for notes, and answers every other one with null', {
    timeout: STORY,
  }, async () => {
    const crux = await withMap(await launch());
    const open = (name: string) =>
      crux.page.evaluate(([address, name, features]) => window.open(address, name, features) !== null, [
        NOTES_WINDOW.address,
        name,
        NOTES_WINDOW.features,
      ] as const);
    expect(await open('another')).toBe(false);
    expect(await crux.page.evaluate(() => window.open('https://example.org/no'))).toBe(null);
    crux.dialogs.click('Cancel');
    expect([crux.windows.length, crux.page.context().pages().length]).toEqual([1, 1]);

    expect(await open(NOTES_WINDOW.name)).toBe(true);
    const [, notes] = await crux.windowCount(2);
    expect(notes?.state.title).toBe('Notes: Japan and South Korea — Crux');
    const page = notes!.page;
    expect(page.viewportSize()).toEqual(NOTES_WINDOW.size);
    expect(await page.evaluate(() => ['crux' in window, opener !== null, origin])).toEqual([
      false,
      true,
      await crux.page.evaluate(() => origin),
    ]);
    for (const address of ['/index.html', 'https://example.org/leave']) {
      const refused = page.waitForEvent('requestfailed');
      await page.evaluate((to) => location.assign(new URL(to, document.baseURI)), address);
      await refused;
    }
    expect(page.url()).toBe('about:blank');
    // It is no window of a map: closing that ends Crux, and nothing of the notes is asked about.
    await crux.closeWindow();
    expect(await crux.ended).toBe(0);
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(crux.problems).toEqual([]);
  });

  test('follows the system’s theme, and the person’s', { timeout: STORY }, async () => {
    const crux = await withMap(await launch({ systemTheme: 'dark' }));
    const isDark = () => crux.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(true);
    await crux.page.evaluate(() =>
      (Reflect.get(window, 'crux') as { call(name: string, args: unknown): Promise<unknown> }).call(
        'settings.set',
        { theme: 'light' },
      ),
    );
    await expect.poll(isDark).toBe(false);
  });
});
