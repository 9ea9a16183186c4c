import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { MainCalls } from '../calls';
import { openWindow } from './windows';

type Part = Pick<IpcMain, 'handle' | 'removeHandler'>;
type Listener = Parameters<IpcMain['handle']>[1];

export class StandInIpcMain extends EventEmitter implements Part {
  readonly #handlers = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers a page's `ipcRenderer.invoke`. */
  async invoke({ window, channel, args, frame }: Parameters<MainCalls['invoke']>[0]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`Error invoking remote method '${channel}': No handler registered`);
    const sender = openWindow(window)?.webContents;
    if (!sender) throw new Error('The window is closed.');
    const senderFrame = { url: frame.url, parent: frame.main ? null : { url: 'of the page' } };
    try {
      return structuredClone(
        await handler({ sender, senderFrame } as unknown as IpcMainInvokeEvent, ...args),
      );
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }
}

export const ipcMain = new StandInIpcMain();
