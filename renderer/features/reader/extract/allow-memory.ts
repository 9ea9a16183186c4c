import { BeyondLimit } from './beyond-limit';

/** An array of up to so many bytes is not worth counting. */
const SMALL = 1024;

/** The memory that a thread may still take. */
export interface Allowance {
  /** @throws BeyondLimit if more was asked for than allowed, also where the library made nothing of it */
  check(): void;
  /** Takes the limit off again. */
  end(): void;
}

/**
 * Lets this thread make byte arrays of so many bytes in all, those included that are given up again: a library that unpacks a file into
 * them meets an error then, instead of taking all the memory and time that there is. It is for a thread that does this one thing.
 *
 * @param what goes on from the file's name, for the person
 */
export function allowMemory(bytes: number, what: string): Allowance {
  const { Uint8Array: Real } = globalThis;
  let left = bytes;
  const check = () => {
    if (left < 0) throw new BeyondLimit(what);
  };
  const Counted: Uint8ArrayConstructor = new Proxy(Real, {
    construct(target, [first, ...others], made) {
      if (typeof first === 'number' && first > SMALL) {
        left -= first;
        check();
      }
      return Reflect.construct(target, [first, ...others], made === Counted ? target : made);
    },
  });
  globalThis.Uint8Array = Counted;
  return {
    check,
    end: () => {
      globalThis.Uint8Array = Real;
    },
  };
}
