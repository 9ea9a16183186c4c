/** Whether a window can be expected to show; only X11 and Wayland say so. */
export function hasDisplay(/** @type {string} */ platform = process.platform, env = process.env) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Why Crux cannot run on the desktop here, as far as can be told without trying. The user's number is 0 for root; not all
 * systems have such numbers.
 *
 * @returns {string | undefined} the reason, for the person; undefined if there is none
 */
export function whyNotDesktop(
  /** @type {{platform?: string, env?: NodeJS.ProcessEnv, user?: number | undefined}} */
  { platform = process.platform, env = process.env, user = process.getuid?.() } = {},
) {
  if (!hasDisplay(platform, env)) return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
  // Chromium refuses to run as root with its sandbox, and we never run without: a map may come from anyone.
  if (platform === 'linux' && user === 0)
    return 'you are root, and as root Electron cannot run in its sandbox';
  return undefined;
}
