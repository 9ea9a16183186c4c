import { EventEmitter } from 'node:events';
import type { WebContents, WindowOpenHandlerResponse } from 'electron';
import { tellDriver } from './driver';

type Part = Pick<WebContents, 'id' | 'reload' | 'replaceMisspelling' | 'send' | 'setWindowOpenHandler'>;
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page, as the main process holds it. Its id is that of its window. */
export class StandInWebContents extends EventEmitter implements Part {
  readonly id: number;
  #openHandler: OpenHandler | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }

  send(channel: string, ...args: unknown[]): void {
    // Electron throws where a value cannot be cloned.
    tellDriver('window.send', { id: this.id, channel, args: structuredClone(args) });
  }

  reload(): void {
    tellDriver('window.reload', { id: this.id });
  }

  replaceMisspelling(): void {}

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** What the main process says to a page that wants a window; Electron itself would allow it. */
  openAction(url: string): WindowOpenHandlerResponse['action'] {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' as const };
    return this.#openHandler?.({ ...details, referrer: { url: '', policy: 'default' } }).action ?? 'allow';
  }
}
