import { dirname, join } from 'node:path';

/** An Electron that stops with an error within this time did not get going; later it is Crux itself that went wrong. */
export const SECONDS_TO_GET_GOING = 15;

/**
 * Why Electron could not run on this machine.
 *
 * @param {object} exit
 * @param {number | null} exit.code the exit code
 * @param {string | null} exit.signal the signal that ended it
 * @param {string} exit.errors what it wrote to its standard error
 * @param {number} exit.seconds how long it ran
 * @param {string} binary Electron's executable
 * @returns {string | undefined} the reason, for the person, in one line; undefined if it did run
 */
export function whyItStopped({ code, signal, errors, seconds }, binary) {
  if (code === 0 || seconds > SECONDS_TO_GET_GOING) return undefined;
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(errors)?.[1];
  if (library !== undefined) return `the system library ${library} is missing, which Electron needs`;
  if (/SUID sandbox helper|No usable sandbox/.test(errors)) {
    // Ubuntu 24.04 and others let no program make a sandbox of its own; then Chromium needs a helper that belongs to
    // root. We never run without the sandbox instead: a map may come from anyone.
    const helper = `'${join(dirname(binary), 'chrome-sandbox')}'`;
    return `this system keeps Electron from making its sandbox; to allow it: sudo chown root ${helper} && sudo chmod 4755 ${helper}`;
  }
  if (/Missing X server|cannot open display|platform failed to initialize/i.test(errors))
    return 'the display cannot be reached';
  // The last line that says something, without Chromium's `[pid:time:LEVEL:file(line)]` before it.
  const lines = errors.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const words = lines.filter((line) => line && !/^#?\d* ?(0x|at )/.test(line)).at(-1) ?? '';
  const short = words.length > 200 ? `${words.slice(0, 200)}…` : words;
  return `Electron stopped at once (${signal ?? `exit code ${code}`})${short && `: ${short}`}`;
}
