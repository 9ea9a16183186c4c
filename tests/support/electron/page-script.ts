/** The names that the page's side and the test's side of a window know each other by. */
export const BINDING = '__standInInvoke';
export const DELIVER = 'crux.stand-in.deliver';
/** What the question begins with by which a page asks, and waits, whether it may open a window. */
export const OPENING = 'crux.stand-in.open ';

/**
 * The script that a window's page runs before its own: the preload, with the part of Electron that a sandboxed
 * preload has. What it exposes is copied and frozen, as Electron's context bridge does.
 *
 * @param preload the text of the built preload
 * @param origin of Crux's own pages; no other page gets the preload, nor does a frame
 */
export function pageScript(preload: string, origin: string): string {
  const setup = prepare.toString();
  const { platform } = process;
  const names = JSON.stringify({ origin, binding: BINDING, deliver: DELIVER, opening: OPENING, platform });
  return `(${setup})(${names}, (require, module, exports, process) => {\n${preload}\n});`;
}

interface Names {
  readonly origin: string;
  readonly binding: string;
  readonly deliver: string;
  readonly opening: string;
  readonly platform: string;
}
type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: { readonly platform: string; readonly sandboxed: true },
) => void;

// Runs in the page: it may use nothing from around it.
function prepare(names: Names, preload: Preload): void {
  const globals = window as unknown as Record<string, unknown>;
  const binding = globals[names.binding] as ((message: string) => Promise<string>) | undefined;
  delete globals[names.binding];
  if (location.origin !== names.origin || window !== window.top || !binding) return;

  const listeners = new Map<string, Set<Listener>>();
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      // As in Electron, an argument that cannot be cloned rejects.
      const message = JSON.stringify({ channel, args: structuredClone(args) });
      const { value, failed } = JSON.parse(await binding(message)) as { value?: unknown; failed?: string };
      if (failed !== undefined) throw new Error(failed);
      return value;
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  Object.defineProperty(window, Symbol.for(names.deliver), {
    value(channel: string, args: unknown[]) {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    },
  });

  // Electron asks the main process before there is a window, and the page waits. What else makes a page wait is a question.
  const open = window.open.bind(window);
  const opened = new Map<string, Window>();
  window.open = (url = '', frameName = '', features = '') => {
    // A window that is there by this name is not opened again.
    if (!opened.get(frameName) || opened.get(frameName)?.closed) {
      const address = new URL(String(url) || 'about:blank', location.href).href;
      const opening = JSON.stringify({ url: address, frameName, features });
      if (prompt(names.opening + opening) === null) return null;
    }
    const other = open(url, frameName, features);
    if (other && frameName !== '') opened.set(frameName, other);
    return other;
  };

  const expose = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => value(...args);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, expose(inner)]);
    return Object.freeze(Object.fromEntries(entries));
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      Object.defineProperty(window, key, { value: expose(api), enumerable: true });
    },
  };

  // A file that a script made has no path, and no other is dropped here.
  const webUtils = { getPathForFile: () => '' };
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports, { platform: names.platform, sandboxed: true });
}
