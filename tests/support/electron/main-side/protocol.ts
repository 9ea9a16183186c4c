import type { CustomScheme, Protocol } from 'electron';
import type { Served } from '../calls';
import { app } from './app';
import { session } from './session';

type Part = Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>;
type Handler = Parameters<Protocol['handle']>[1];

export class StandInProtocol implements Part {
  readonly #standard = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) if (privileges?.standard) this.#standard.add(scheme);
  }

  handle(scheme: string, handler: Handler): void {
    if (!app.isReady()) throw new Error('protocol.handle before the app is ready');
    if (!this.#standard.has(scheme))
      throw new Error(`The stand-in serves standard schemes alone, not ${scheme}.`);
    this.#handlers.set(scheme, handler);
  }

  /** Answers a request of a page, after `webRequest` was asked. */
  async serve(url: string, method: string): Promise<Served> {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (!session.defaultSession.allows(url) || !handler) return { refused: true };
    const request = { url, method, headers: new Headers() } as Parameters<Handler>[0];
    const response = await handler(request);
    const body = new Uint8Array(await response.arrayBuffer());
    return { refused: false, status: response.status, headers: Object.fromEntries(response.headers), body };
  }
}

export const protocol = new StandInProtocol();
