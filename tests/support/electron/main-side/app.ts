import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { tellDriver } from './driver';
import { launchOptions } from './launch-options';
import { emitPreventable } from './preventable';
import { openWindows } from './windows';

type Part = Pick<
  App,
  | 'addRecentDocument'
  | 'exit'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'whenReady'
>;

export class StandInApp extends EventEmitter implements Part {
  readonly isPackaged = false;
  readonly commandLine: Pick<App['commandLine'], 'appendSwitch'> = {
    appendSwitch: (name, value) => {
      if (this.#ready) throw new Error('A switch was appended after the app was ready.');
      this.switches.set(name, value ?? '');
    },
  };
  readonly switches = new Map<string, string>();
  readonly recentDocuments: string[] = [];
  #ready = false;
  #quitting = false;
  readonly #whenReady = new Promise<void>((resolve) => this.once('ready', () => resolve()));

  /** Makes the app ready, after the main process's module has run. */
  becomeReady(): void {
    this.#ready = true;
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return this.#ready;
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  getVersion(): string {
    return launchOptions.version;
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    if (name === 'userData') return launchOptions.userData;
    if (name === 'documents') return launchOptions.documents;
    throw new Error(`The stand-in has no folder for ${name}.`);
  }

  setAppUserModelId(): void {}

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path);
  }

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    const lock = join(launchOptions.userData, 'stand-in.lock');
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(lock);
      // It ended between the two looks.
      if (holder === undefined) return this.requestSingleInstanceLock(data);
      if (!isRunning(holder)) {
        writeFileSync(lock, String(process.pid));
        return true;
      }
      tellDriver('app.second', { argv: process.argv, folder: process.cwd(), data });
      return false;
    }
  }

  /** As Electron does it: `before-quit`, then every window is asked, then `will-quit`; whoever prevents ends it. */
  quit(): void {
    if (this.#quitting) return;
    if (!this.#ready) {
      this.once('ready', () => this.quit());
      return;
    }
    this.#quitting = true;
    const stays =
      emitPreventable(this, 'before-quit') ||
      openWindows().some((window) => {
        window.close();
        return !window.isDestroyed();
      }) ||
      emitPreventable(this, 'will-quit');
    this.#quitting = false;
    if (!stays) this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    // What was told to the other side is still on its way.
    setTimeout(() => process.exit(code), 20);
  }

  /** Called when a window was closed. */
  windowClosed(): void {
    if (this.#quitting || openWindows().length > 0) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

export const app = new StandInApp();

/** The process that holds a lock; undefined if the lock is gone. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
