import type { Command } from '../../state/commands/command';
import type { SessionState } from '../../state/session';
import { openExport } from './open-export';

// What draws pictures is read when one is wanted: the first paint of the window does not wait for it.
const copying = () => import('./copy-map');

export const exportMap: Command = {
  id: 'file.export',
  title: 'Export…',
  shortcuts: ['Mod+Shift+E'],
  whileTyping: true,
  enabled: hasStatements,
  run: () => openExport(),
};

export const exportAsSvg: Command = {
  id: 'file.exportSvg',
  title: 'Export as SVG…',
  enabled: hasStatements,
  run: () => openExport('svg'),
};

export const exportAsPng: Command = {
  id: 'file.exportPng',
  title: 'Export as PNG…',
  enabled: hasStatements,
  run: () => openExport('png'),
};

export const copyAsPng: Command = {
  id: 'edit.copyPng',
  title: 'Copy as PNG',
  shortcuts: ['Alt+Shift+C'],
  enabled: hasStatements,
  run: async ({ host }) => (await copying()).copyPicture(host, 'png'),
};

export const copyAsSvg: Command = {
  id: 'edit.copySvg',
  title: 'Copy as SVG',
  enabled: hasStatements,
  run: async ({ host }) => (await copying()).copyPicture(host, 'svg'),
};

export const copyAsText: Command = {
  id: 'edit.copyText',
  title: 'Copy as text',
  enabled: hasStatements,
  run: async ({ host }) => (await copying()).copyText(host),
};

export const print: Command = {
  id: 'file.print',
  title: 'Print…',
  shortcuts: ['Mod+P'],
  whileTyping: true,
  enabled: hasStatements,
  run: async () => (await import('./print-map')).printMap(),
};

function hasStatements({ map }: SessionState): boolean {
  return map.statements.size > 0;
}
