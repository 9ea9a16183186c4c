import { dirname, join } from 'node:path';

/** An Electron that stops with an error within this time did not get going; later it is Crux itself that went wrong. */
export const SECONDS_TO_GET_GOING = 15;

/**
 * @typedef {object} Exit
 * @property {number | null} code the exit code
 * @property {string | null} signal the signal that ended it
 * @property {string} errors what it wrote to its standard error
 * @property {number} seconds how long it ran
 */

/**
 * Why Electron could not run on this machine.
 *
 * @param {Exit} exit
 * @param {string} binary Electron's executable
 * @returns {string | undefined} the reason, for the person, in one line; undefined if it did run
 */
export function whyItStopped({ code, signal, errors, seconds }, binary) {
  if (code === 0 || seconds > SECONDS_TO_GET_GOING) return undefined;
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(errors)?.[1];
  if (library !== undefined) return `the system library ${library} is missing, which Electron needs`;
  if (/SUID sandbox helper|No usable sandbox/.test(errors)) return sandboxReason(binary);
  if (/Missing X server|cannot open display|platform failed to initialize/i.test(errors)) {
    return 'the display cannot be reached';
  }
  const words = lastWords(errors);
  return `Electron stopped at once (${signal ?? `exit code ${code}`})${words && `: ${words}`}`;
}

/**
 * Ubuntu 24.04 and others let no program make a sandbox of its own; then Chromium needs a helper that belongs to root.
 * We never run without the sandbox instead: a map may come from anyone.
 *
 * @param {string} binary
 */
function sandboxReason(binary) {
  const helper = `'${join(dirname(binary), 'chrome-sandbox')}'`;
  return `this system keeps Electron from making its sandbox; to allow it: sudo chown root ${helper} && sudo chmod 4755 ${helper}`;
}

/**
 * @param {string} errors
 * @returns {string} the last line that says something, without Chromium's `[pid:time:LEVEL:file(line)]` before it
 */
function lastWords(errors) {
  const lines = errors.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  const words = lines.filter((line) => line && !/^#?\d* ?(0x|at )/.test(line)).at(-1) ?? '';
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
