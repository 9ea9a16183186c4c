import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/places.mjs';

const built = join(root, 'dist/cli/crux.js');

/** What a command came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs `crux` as it was built (`npm test` builds it first), as a process of its own. */
export function runCrux(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
  if (!existsSync(built)) throw new Error('The command line is not built: npm run build');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...args], { cwd });
    const out: Buffer[] = [];
    let err = '';
    child.stdout.on('data', (piece) => out.push(piece));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err }));
    child.stdin.end(input);
  });
}
