import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where whole copies lie of files that are written over in their own place: where the desktop app looks for them too. */
export function copiesFolder(
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
  env: NodeJS.ProcessEnv = process.env,
): string {
  return join(settingsFolder(platform, home, env), 'Crux', 'copies');
}

/** That of the person's settings, as Electron has it. */
function settingsFolder(platform: NodeJS.Platform, home: string, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return env.APPDATA || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME || join(home, '.config');
}
