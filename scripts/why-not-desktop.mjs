/**
 * Why Crux cannot run on the desktop here, as far as can be told without trying.
 *
 * @param {object} machine
 * @param {string} machine.platform as in `process.platform`
 * @param {Readonly<NodeJS.ProcessEnv>} machine.env
 * @param {number | undefined} machine.user the user's number, where the system has such; 0 is root
 * @returns {string | undefined} the reason, for the person; undefined if there is none
 */
export function whyNotDesktop({ platform, env, user }) {
  if (!hasDisplay({ platform, env }))
    return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  // Chromium refuses to run as root with its sandbox, and we never run without: a map may come from anyone.
  if (platform === 'linux' && user === 0)
    return 'you are root, and as root Electron cannot run in its sandbox';
  return undefined;
}

/** @returns {Parameters<typeof whyNotDesktop>[0]} the machine that we are on */
export function thisMachine() {
  return { platform: process.platform, env: process.env, user: process.getuid?.() };
}

/**
 * @param {object} machine
 * @param {string} machine.platform
 * @param {Readonly<NodeJS.ProcessEnv>} machine.env
 * @returns {boolean} whether a window can be expected to show; only X11 and Wayland say so
 */
export function hasDisplay({ platform, env }) {
  const alwaysThere = platform === 'win32' || platform === 'darwin';
  return alwaysThere || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
