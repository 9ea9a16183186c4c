import { spawn } from 'node:child_process';
import { endProcessGroup } from './end-process-group.mjs';
import { root } from './places.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// A tool must not outlive the command that started it.
process.on('exit', () => {
  for (const child of running) endProcessGroup(child, 'SIGKILL');
});

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 where a signal ended the tool or it could not be started
 * @property {string} output all that it wrote, to both streams
 *
 * @typedef {object} ToolOptions
 * @property {Readonly<Record<string, string>>} [env] put on top of this process's environment
 * @property {AbortSignal} [signal] asks it to end, as a Ctrl-C does
 * @property {number} [seconds] how long it may take, before it is stopped
 */

/**
 * Runs one of the `tools` with this same Node, at the top of the repository, and keeps what it writes.
 *
 * @param {string} script the script behind the tool
 * @param {readonly string[]} args
 * @param {ToolOptions} [options]
 * @returns {Promise<Outcome>} never rejects
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
export function runCommand(program, args, { env = {}, signal, seconds = 600 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    const end = () => endProcessGroup(child, 'SIGINT');
    signal?.addEventListener('abort', end);
    const timer = setTimeout(() => {
      output += `\nIt did not end within ${seconds} seconds, and was stopped.\n`;
      endProcessGroup(child, 'SIGKILL');
    }, seconds * 1000);
    /** @param {Outcome} outcome */
    const finish = (outcome) => {
      clearTimeout(timer);
      running.delete(child);
      signal?.removeEventListener('abort', end);
      resolve(outcome);
    };
    child.on('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.on('exit', () => process.platform !== 'win32' && endProcessGroup(child, 'SIGKILL'));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}
