import { spawnSync } from 'node:child_process';
import spawn from 'nano-spawn';
import { root } from './places.mjs';

/** Whether a program can lead a process group of its own. Windows has none, and would open a console instead. */
export const HAS_GROUPS = process.platform !== 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// A tool must not outlive the command that started it.
process.on('exit', () => {
  for (const child of running) endTree(child, 'SIGKILL');
});

/**
 * The exit code, which is 1 where a signal ended the tool or it could not be started; and all that it wrote, to both streams.
 *
 * @typedef {{code: number, output: string}} Outcome
 *
 * @typedef {object} ToolOptions
 * @property {Record<string, string>} [env] put on top of this process's environment
 * @property {AbortSignal} [signal] asks it to end, as a Ctrl-C does
 * @property {number} [seconds] how long it may take, before it is stopped
 */

/**
 * Runs one of the `tools` with this same Node, as `runCommand` runs a program.
 *
 * @param {string} script the script behind the tool
 * @param {readonly string[]} args
 * @param {ToolOptions} [options]
 */
export function runTool(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}

/**
 * Runs a program at the top of the repository, and keeps what it writes. When it has ended, so has all it started.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {ToolOptions} [options]
 * @returns {Promise<Outcome>} never rejects
 */
export async function runCommand(program, args, { env, signal, seconds = 600 } = {}) {
  const options = /** @type {const} */ ({
    cwd: root,
    stdin: 'ignore',
    windowsHide: true,
    detached: HAS_GROUPS,
  });
  const subprocess = spawn(program, args, { ...options, env: { ...env } });
  let late = '';
  const ended = new AbortController();
  subprocess.nodeChildProcess.then(
    (child) => {
      running.add(child);
      signal?.addEventListener('abort', () => endTree(child, 'SIGINT'), { signal: ended.signal });
      const timer = setTimeout(() => {
        late = `\nIt did not end within ${seconds} seconds, and was stopped.`;
        endTree(child, 'SIGKILL');
      }, seconds * 1000);
      child.on('exit', () => HAS_GROUPS && endTree(child, 'SIGKILL'));
      ended.signal.addEventListener('abort', () => running.delete(child) && clearTimeout(timer));
    },
    () => {},
  );
  try {
    return { code: 0, output: (await subprocess).output };
  } catch (error) {
    const { exitCode = 1, output, cause } = /** @type {import('nano-spawn').SubprocessError} */ (error);
    return { code: exitCode, output: `${output}${late}${cause instanceof Error ? cause.message : ''}` };
  } finally {
    ended.abort();
  }
}

/**
 * Ends a program and all that it started. A test worker in an endless loop, say, hears of nothing else. (Packages that do this
 * ask `ps` for the children, which small systems do not have.)
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGINT' | 'SIGKILL'} signal as a Ctrl-C would, or at once; Windows only knows the latter
 */
function endTree({ pid }, signal) {
  try {
    if (HAS_GROUPS) process.kill(-Number(pid), signal);
    else spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
  } catch {
    // Nobody of them is left.
  }
}
