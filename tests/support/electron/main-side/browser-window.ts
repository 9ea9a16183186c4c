import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  WebContents,
  WebPreferences,
} from 'electron';
import { app } from './app';
import { driver, tellDriver } from './driver';
import type { StandInMenu } from './menu';
import { emitPreventable } from './preventable';
import { StandInWebContents } from './web-contents';
import { addWindow, focusedWindow, focusWindow, openWindows, removeWindow } from './windows';

type Part = Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'id'
  | 'isDestroyed'
  | 'isFocused'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'setDocumentEdited'
  | 'setRepresentedFilename'
  | 'setTitle'
  | 'show'
>;

const USUAL: Rectangle = { x: 40, y: 30, width: 800, height: 600 };
let next = 1;

/** A window whose page is in a real browser, on the other side of the link. */
export class StandInWindow extends EventEmitter implements Part {
  static fromWebContents(contents: Pick<WebContents, 'id'>): StandInWindow | null {
    return openWindows().find(({ id }) => id === contents.id) ?? null;
  }
  static getAllWindows(): StandInWindow[] {
    return [...openWindows()];
  }
  static getFocusedWindow(): StandInWindow | null {
    return focusedWindow() ?? null;
  }

  readonly id = next++;
  readonly webContents = new StandInWebContents(this.id);
  readonly webPreferences: WebPreferences;
  menu: StandInMenu | null = null;
  readonly #bounds: Rectangle;
  #title: string;
  #visible: boolean;
  #edited = false;
  #maximized = false;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkSafe(options);
    const { x, y, width, height } = USUAL;
    this.#bounds = {
      x: options.x ?? x,
      y: options.y ?? y,
      width: options.width ?? width,
      height: options.height ?? height,
    };
    this.#title = options.title ?? '';
    this.#visible = options.show ?? true;
    addWindow(this);
    this.webPreferences = options.webPreferences ?? {};
    const { preload = '' } = this.webPreferences;
    tellDriver('window.create', {
      id: this.id,
      width: this.#bounds.width,
      height: this.#bounds.height,
      preload,
    });
    this.#tellState();
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.address = url;
    await driver.call('window.load', { id: this.id, url });
    if (this.#destroyed) return;
    this.emit('ready-to-show', {});
    this.webContents.emit('did-finish-load', {});
  }

  show(): void {
    this.#visible = true;
    this.focus();
    this.#tellState();
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    focusWindow(this);
    tellDriver('window.focus', { id: this.id });
    this.emit('focus', {});
    app.emit('browser-window-focus', {}, this);
  }
  isFocused(): boolean {
    return focusedWindow() === this;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  maximize(): void {
    this.#maximized = true;
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }

  setTitle(title: string): void {
    this.#title = title;
    this.#tellState();
  }
  setDocumentEdited(edited: boolean): void {
    this.#edited = edited;
    this.#tellState();
  }
  setRepresentedFilename(): void {}
  setMenu(menu: StandInMenu | null): void {
    this.menu = menu;
  }

  close(): void {
    if (this.#destroyed || emitPreventable(this, 'close')) return;
    this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    removeWindow(this);
    tellDriver('window.destroy', { id: this.id });
    this.webContents.emit('destroyed');
    this.emit('closed');
    app.windowClosed();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  #tellState(): void {
    const state = { title: this.#title, visible: this.#visible, edited: this.#edited };
    tellDriver('window.state', { id: this.id, state });
  }
}

/** The stand-in's pages have no Node and no way out, so a window that asks for either would be another one in Electron. */
function checkSafe({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const {
    sandbox = true,
    contextIsolation = true,
    nodeIntegration = false,
    webviewTag = false,
  } = webPreferences;
  const { webSecurity = true, nodeIntegrationInSubFrames = false } = webPreferences;
  const safe = sandbox && contextIsolation && webSecurity;
  if (!safe || nodeIntegration || nodeIntegrationInSubFrames || webviewTag) {
    throw new Error('The stand-in shows no window without sandbox, isolation and web security.');
  }
}
