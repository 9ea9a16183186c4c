import { EventEmitter } from 'node:events';
import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';
import { tellDriver } from './driver';

type Part = Pick<
  WebContents,
  | 'getURL'
  | 'id'
  | 'reload'
  | 'replaceMisspelling'
  | 'send'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler'
>;
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page, as the main process holds it. Its id is that of its window. */
export class StandInWebContents extends EventEmitter implements Part {
  readonly id: number;
  /** The address of its page; empty where there is none, and where that is blank. */
  address = '';
  #openHandler: OpenHandler | undefined;

  constructor(id: number) {
    super();
    this.id = id;
  }

  getURL(): string {
    return this.address;
  }

  send(channel: string, ...args: unknown[]): void {
    // Electron throws where a value cannot be cloned.
    tellDriver('window.send', { id: this.id, channel, args: structuredClone(args) });
  }

  reload(): void {
    tellDriver('window.reload', { id: this.id });
  }

  replaceMisspelling(): void {}

  setWebRTCIPHandlingPolicy(): void {}

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** What the main process says to a page that wants a window; Electron itself would allow it. */
  answerOpening(details: HandlerDetails): WindowOpenHandlerResponse {
    return this.#openHandler?.(details) ?? { action: 'allow' };
  }
}
