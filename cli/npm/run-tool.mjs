import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// A tool must not outlive the command that started it.
process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 where a signal ended the tool or it could not be started
 * @property {string} output all that it wrote, to both streams
 */

/**
 * Runs one of the `tools` with this same Node, at the top of the repository, and keeps what it writes.
 *
 * @param {string} script the script behind the tool
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] put on top of this process's environment
 * @param {AbortSignal} [signal] asks it to end, as a Ctrl-C does
 * @returns {Promise<Outcome>} never rejects
 */
export function runTool(script, args, env, signal) {
  return runCommand(process.execPath, [script, ...args], env, signal);
}

/**
 * Runs a program at the top of the repository, and keeps what it writes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] put on top of this process's environment
 * @param {AbortSignal} [signal] asks it to end, as a Ctrl-C does
 * @returns {Promise<Outcome>} never rejects
 */
export function runCommand(program, args, env = {}, signal) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    const end = () => child.kill('SIGINT');
    signal?.addEventListener('abort', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    /** @param {Outcome} outcome */
    const finish = (outcome) => {
      running.delete(child);
      signal?.removeEventListener('abort', end);
      resolve(outcome);
    };
    child.on('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}
