import fs, { type FileHandle } from 'node:fs/promises';

/** What a call to the disk can come to. A short write is no error: a part is written, and said to be. */
export const FAULTS = [
  ...(['ENOSPC', 'EIO', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBUSY', 'EPERM'] as const),
  'short write',
] as const;
export type Fault = (typeof FAULTS)[number];

type Call = (...args: unknown[]) => Promise<unknown>;

const OF_DISK = [
  ...['access', 'copyFile', 'link', 'lstat', 'mkdir', 'open', 'readFile', 'readdir', 'readlink'],
  ...['realpath', 'rename', 'rm', 'rmdir', 'stat', 'unlink', 'utimes', 'writeFile'],
] as const;
const OF_FILE = [
  ...['chmod', 'chown', 'close', 'datasync', 'read', 'readFile', 'stat', 'sync', 'truncate', 'write'],
  'writeFile',
] as const;

/** A disk on which one call fails once. Of all that Crux asks of it, each call is counted, that of open files too. */
export class FaultDisk {
  /** What was asked so far, `rename` or `file.sync`, in order. */
  readonly calls: string[] = [];
  #at = -1;
  #fault: Fault = 'EIO';
  readonly #real = new Map<string, Call>();

  /** Takes the place of Node's file system until it is given back. */
  constructor() {
    const disk = fs as unknown as Record<string, Call>;
    for (const name of OF_DISK) {
      const real = disk[name]!;
      this.#real.set(name, real);
      disk[name] = async (...args) => {
        const result = await this.#call(name, () => real.apply(fs, args));
        return name === 'open' ? this.#watched(result as FileHandle) : result;
      };
    }
  }

  /** Lets the call with this number fail, counted from 0 and from now on. */
  failAt(number: number, fault: Fault): void {
    this.calls.length = 0;
    this.#at = number;
    this.#fault = fault;
  }

  /** Lets no call fail any more. */
  heal(): void {
    this.#at = -1;
  }

  /** Whether the call that was to fail was made. */
  get hasFailed(): boolean {
    return this.#at >= 0 && this.calls.length > this.#at;
  }

  giveBack(): void {
    Object.assign(fs, Object.fromEntries(this.#real));
  }

  #watched(file: FileHandle): FileHandle {
    const handle = file as unknown as Record<string, Call>;
    for (const name of OF_FILE) {
      const real = handle[name]!.bind(file);
      handle[name] = (...args) => {
        if (name === 'write') return this.#write(real, args);
        // A file is let go of, whatever its close comes to.
        if (name === 'close') return real().then(() => this.#call('file.close', async () => undefined));
        return this.#call(`file.${name}`, () => real(...args));
      };
    }
    return file;
  }

  async #write(real: Call, args: unknown[]): Promise<unknown> {
    const [content, from, length, at] = args as [Uint8Array, number, number, number | null];
    const short = this.#fault === 'short write' && this.calls.length === this.#at && length > 1;
    return this.#call('file.write', () => real(content, from, short ? length >> 1 : length, at));
  }

  async #call<T>(name: string, work: () => Promise<T>): Promise<T> {
    const number = this.calls.push(name) - 1;
    if (number === this.#at && this.#fault !== 'short write')
      throw Object.assign(new Error(`${this.#fault}: injected, ${name}`), { code: this.#fault });
    return work();
  }
}

/** How many faults are tried with each call: 2 in `npm test`, all in `npm run bench faults`. */
const TRIED = Number(process.env.CRUX_FAULTS ?? 2);
/** Whether this is the long form. */
export const all = TRIED >= FAULTS.length;

/** The faults that a run tries: all of them in the long form, else some that differ from call to call. */
function faultsFor(call: number): readonly Fault[] {
  if (all) return FAULTS;
  return Array.from({ length: TRIED }, (_, index) => FAULTS[(call + 3 * index) % FAULTS.length]!);
}

/** A story that is lived through with each of its calls failing. */
export interface Story<S> {
  /** Makes what the story begins with: in folders of its own. */
  readonly prepare: () => Promise<S>;
  /** What a person does. It must not throw: every error is told. */
  readonly live: (situation: S) => Promise<void>;
  /** Looks, on a sound disk, that nothing is lost and nothing promised that is not so. @param hurt whether a call failed */
  readonly check: (situation: S, hurt: boolean) => Promise<void>;
}

/**
 * Lives through a story with its first call failing, then its second, and so on to its last, with each of the faults.
 *
 * @returns how often
 * @throws what the story or its check throws, with the call and the fault
 */
export async function liveThrough<S>({ prepare, live, check }: Story<S>): Promise<number> {
  let lives = 0;
  for (let call = 0, last = false; !last; call++) {
    for (const fault of faultsFor(call)) {
      const situation = await prepare();
      const disk = new FaultDisk();
      try {
        disk.failAt(call, fault);
        await live(situation);
        const hurt = disk.hasFailed;
        disk.heal();
        lives++;
        await check(situation, hurt);
        if (!hurt) last = true;
      } catch (error) {
        throw new Error(`${fault} at call ${call}, ${disk.calls[call] ?? 'which was not made'}`, {
          cause: error,
        });
      } finally {
        disk.giveBack();
      }
    }
  }
  return lives;
}
