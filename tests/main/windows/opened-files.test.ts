import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({
  app: { isPackaged: true },
  BrowserWindow: {},
  dialog: {},
  nativeTheme: {},
  screen: {},
}));
vi.mock('electron-store', () => ({ default: class {} }));
const { fileArgument } = await import('../../../main/windows/opened-files');

test.each([
  [['crux'], false, undefined],
  [['crux', 'a.argmap'], false, 'a.argmap'],
  [['crux', '--user-data-dir=x', 'a.argmap', 'b.argmap'], false, 'a.argmap'],
  [['electron', '.'], true, undefined],
  [['electron', '.', 'a b.argmap'], true, 'a b.argmap'],
  [['electron', '.', ''], true, undefined],
  [['crux', pathToFileURL('/folder/日 a.argmap').href], false, '/folder/日 a.argmap'],
  [['crux', 'file://elsewhere/%zz'], false, undefined],
])('the command line %j (developed: %s) names %s', (argv, developed, file) => {
  expect(fileArgument(argv, '/folder', developed)).toBe(file && resolve('/folder', file));
});
