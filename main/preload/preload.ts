import { contextBridge, ipcRenderer } from 'electron';
import type { Host, HostCall, HostEvent } from '../../bridge/host';
import { listenToDrops } from './listen-to-drops';

// As records, so that the compiler asks for every name and for no other.
const CALLS: Readonly<Record<HostCall, true>> = {
  'document.initial': true,
  'document.blank': true,
  'document.create': true,
  'document.open': true,
  'document.save': true,
  'document.saveAs': true,
  'document.read': true,
  'document.release': true,
  'recent.list': true,
  'recent.open': true,
  'recent.clear': true,
  'recovery.begin': true,
  'recovery.append': true,
  'recovery.end': true,
  'recovery.list': true,
  'recovery.open': true,
  'recovery.discard': true,
  'version.list': true,
  'version.read': true,
  'dialog.unsaved': true,
  'dialog.overwrite': true,
  'dialog.changed': true,
  'export.save': true,
  'clipboard.write': true,
  'font.forText': true,
  'window.describe': true,
  'window.close': true,
  'menu.set': true,
  'settings.get': true,
  'settings.set': true,
};
const EVENTS: Readonly<Record<HostEvent, true>> = {
  command: true,
  close: true,
  open: true,
  changed: true,
  notice: true,
  shared: true,
};

const host: Host = {
  shell: 'desktop',
  platform: platformOf(process.platform),
  call(call, args) {
    if (!Object.hasOwn(CALLS, call)) return Promise.reject(new Error(`No such call: ${String(call)}`));
    return ipcRenderer.invoke(call, args);
  },
  on(event, listener) {
    if (!Object.hasOwn(EVENTS, event)) throw new Error(`No such event: ${String(event)}`);
    // The page gets the payload and not Electron's event, which holds the sender.
    const relay = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(event, relay);
    return () => {
      ipcRenderer.off(event, relay);
    };
  },
};

contextBridge.exposeInMainWorld('crux', host);
listenToDrops();

function platformOf(platform: NodeJS.Platform): Host['platform'] {
  return platform === 'darwin' || platform === 'win32' || platform === 'linux' ? platform : 'other';
}
