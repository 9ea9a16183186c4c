import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Request, Route } from '@playwright/test';
import { pageOrigin, toMain, toPage } from './addresses';
import type { MainCalls, WindowState } from './calls';
import { LinkEnded } from './link';
import { BINDING, DELIVER, pageScript } from './page-script';

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
  readonly #size: { readonly width: number; readonly height: number };
  readonly #script: string;
  #page: Page | undefined;
  #address = '';
  #scheme: 'light' | 'dark' = 'light';
  /** Loads that the main process itself began, which it is not asked about. */
  #ownLoads = 0;

  constructor(
    context: BrowserContext,
    { id, width, height, preload }: { id: number; width: number; height: number; preload: string },
    askMain: AskMain,
    problem: (words: string) => void,
  ) {
    this.id = id;
    this.#context = context;
    this.#askMain = askMain;
    this.#problem = problem;
    this.#size = { width, height };
    this.#script = pageScript(readFileSync(preload, 'utf8'), pageOrigin);
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
    await page.route('**/*', (route, request) =>
      this.#serve(route, request).catch((error) => {
        // What the page still wants to read when Crux has quit, nobody waits for.
        if (!(error instanceof LinkEnded)) throw error;
      }),
    );
    page.on('console', (entry) => {
      if (entry.type() === 'error') this.#problem(`console: ${entry.text()}`);
    });
    page.on('pageerror', (error) => this.#problem(`page: ${error.message}`));
    page.on('crash', () => void this.#askMain('crash', { window: this.id }));
    page.on('download', (download) => this.#problem(`download: ${download.url()}`));
    const old = this.#page;
    this.#page = page;
    // Only now: a theme that was set meanwhile went to the old page.
    await page.emulateMedia({ colorScheme: this.#scheme });
    await old?.close();
    this.#ownLoads++;
    await page.goto(toPage(url));
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
    await this.#page?.close();
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
