import { readFileSync } from 'node:fs';
import type { BrowserContext, Dialog, Page, Request, Route } from '@playwright/test';
import { pageOrigin, toMain, toPage } from './addresses';
import type { MainCalls, Opening, WindowState } from './calls';
import { LinkEnded } from './link';
import { BINDING, DELIVER, OPENING, pageScript } from './page-script';

/** What a window's page asks of the main process. */
export type AskMain = <C extends keyof MainCalls>(
  call: C,
  args: Parameters<MainCalls[C]>[0],
) => Promise<ReturnType<MainCalls[C]>>;

/** A window of Crux: a page in a real browser, with the built preload. */
export class WindowPage {
  readonly id: number;
  state: WindowState = { title: '', visible: false, edited: false };
  readonly #context: BrowserContext;
  readonly #askMain: AskMain;
  readonly #problem: (words: string) => void;
  readonly #windowOf: (id: number) => WindowPage | undefined;
  readonly #size: { readonly width: number; readonly height: number };
  readonly #script: string;
  #page: Page | undefined;
  #address = '';
  #scheme: 'light' | 'dark' = 'light';
  /** Loads that the main process itself began, which it is not asked about. */
  #ownLoads = 0;
  #destroyed = false;

  constructor(
    context: BrowserContext,
    { id, width, height, preload }: { id: number; width: number; height: number; preload: string },
    askMain: AskMain,
    problem: (words: string) => void,
    windowOf: (id: number) => WindowPage | undefined,
  ) {
    this.id = id;
    this.#context = context;
    this.#askMain = askMain;
    this.#problem = problem;
    this.#windowOf = windowOf;
    this.#size = { width, height };
    this.#script = preload === '' ? '' : pageScript(readFileSync(preload, 'utf8'), pageOrigin);
  }

  /** The page; there is none before the window was told to load one. */
  get page(): Page {
    if (!this.#page) throw new Error(`Window ${this.id} has no page yet.`);
    return this.#page;
  }

  /** Whether the window shows a page. */
  get hasPage(): boolean {
    return this.#page !== undefined;
  }

  async load(url: string): Promise<void> {
    this.#address = url;
    const page = await this.#context.newPage();
    await page.setViewportSize({ ...this.#size });
    await page.exposeBinding(BINDING, async ({ frame }, message: string) => {
      const { channel, args } = JSON.parse(message) as { channel: string; args: unknown[] };
      const from = { url: toMain(frame.url()), main: frame === page.mainFrame() };
      return this.#askMain('invoke', { window: this.id, channel, args, frame: from }).then(
        (value) => JSON.stringify({ value }),
        (error: Error) => JSON.stringify({ failed: error.message }),
      );
    });
    await page.addInitScript(this.#script);
    await this.#watch(page);
    page.on('dialog', (dialog) => void this.#answerOpening(page, dialog));
    const old = this.#page;
    this.#page = page;
    // Only now: a theme that was set meanwhile went to the old page.
    await page.emulateMedia({ colorScheme: this.#scheme });
    await old?.close();
    this.#ownLoads++;
    await page.goto(toPage(url));
  }

  /** Shows the page that the page of another window has opened, as its main process allowed it. */
  async adopt(page: Page): Promise<void> {
    this.#page = page;
    // It may close itself, and its opener may.
    page.on('close', () => {
      if (!this.#destroyed) void this.#askMain('close', { window: this.id });
    });
    await this.#watch(page);
    await page.setViewportSize({ ...this.#size });
    await page.emulateMedia({ colorScheme: this.#scheme });
    await this.#dress(page);
  }

  /** Lets the page see this theme as the system's, now and after a reload. */
  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
    await this.#page?.emulateMedia({ colorScheme: scheme });
  }

  /** Loads the page anew, also where it has crashed. */
  reload(): Promise<void> {
    return this.load(this.#address);
  }

  /** Gives the page a message of the main process; a page that does not listen misses it. */
  async send(channel: string, args: readonly unknown[]): Promise<void> {
    const message = { deliver: DELIVER, channel, args: JSON.stringify(args) };
    await this.#page?.evaluate(({ deliver, channel, args }) => {
      const page = window as unknown as Record<
        symbol,
        ((channel: string, args: unknown[]) => void) | undefined
      >;
      page[Symbol.for(deliver)]?.(channel, JSON.parse(args) as unknown[]);
    }, message);
  }

  async destroy(): Promise<void> {
    this.#destroyed = true;
    await this.#page?.close();
  }

  /**
   * Chromium lets nobody answer what a page requests that never had an address. So its style sheets are asked for here, and put into
   * it; but for the fonts, which it would request by itself.
   */
  async #dress(page: Page): Promise<void> {
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href),
    );
    for (const address of addresses) {
      const served = await this.#askMain('request', { url: toMain(address), method: 'GET' });
      if (served.refused || served.status !== 200) this.#problem(`request refused: ${toMain(address)}`);
      else await page.evaluate(addStyles, Buffer.from(served.body).toString());
    }
  }

  async #watch(page: Page): Promise<void> {
    page.on('console', (entry) => {
      if (entry.type() === 'error') this.#problem(`console: ${entry.text()}`);
    });
    page.on('pageerror', (error) => this.#problem(`page: ${error.message}`));
    page.on('crash', () => void this.#askMain('crash', { window: this.id }));
    page.on('download', (download) => this.#problem(`download: ${download.url()}`));
    await page.route('**/*', (route, request) =>
      this.#serve(route, request).catch((error) => {
        // What the page still wants to read when Crux has quit, nobody waits for.
        if (!(error instanceof LinkEnded)) throw error;
      }),
    );
  }

  /** The page waits for its `window.open`, as in Electron, and there is a window, or there is none. */
  async #answerOpening(page: Page, dialog: Dialog): Promise<void> {
    if (!dialog.message().startsWith(OPENING)) {
      this.#problem(`The page asks: ${dialog.message()}`);
      return dialog.dismiss();
    }
    const opening = JSON.parse(dialog.message().slice(OPENING.length)) as Opening;
    const id = await this.#askMain('popup', { window: this.id, ...opening });
    if (id === null) return dialog.dismiss();
    page.once('popup', (popup) =>
      this.#windowOf(id)
        ?.adopt(popup)
        .catch((error) => {
          // Whoever opened it may be quick to close it again.
          if (!popup.isClosed()) throw error;
        }),
    );
    return dialog.accept();
  }

  async #serve(route: Route, request: Request): Promise<void> {
    const url = toMain(request.url());
    if (request.isNavigationRequest() && !(await this.#mayNavigate(request, url))) {
      return route.abort('aborted');
    }
    const served = await this.#askMain('request', { url, method: request.method() });
    if (served.refused) {
      this.#problem(`request refused: ${request.method()} ${url}`);
      return route.abort('blockedbyclient');
    }
    const { status, headers, body } = served;
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  }

  async #mayNavigate(request: Request, url: string): Promise<boolean> {
    const main = request.frame() === this.#page?.mainFrame();
    if (main && this.#ownLoads > 0) {
      this.#ownLoads--;
      return true;
    }
    return this.#askMain('navigate', { window: this.id, url, main });
  }
}

// Runs in the page.
function addStyles(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  for (let at = sheet.cssRules.length - 1; at >= 0; at--)
    if (sheet.cssRules[at] instanceof CSSFontFaceRule) sheet.deleteRule(at);
  document.adoptedStyleSheets.push(sheet);
}
