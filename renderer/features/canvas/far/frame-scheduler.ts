/** So long is worked before the window gets a chance to do something else, in ms. */
const SLICE = 8;
/** Between two looks at the clock. */
const STEPS = 24;

/** Work that is done in slices, one in each frame. */
export class FrameScheduler {
  #frame = 0;

  /** Whether there is work left. */
  get busy(): boolean {
    return this.#frame !== 0;
  }

  /** Begins this work, instead of what is left. @param done called when it is done */
  begin(work: Generator<void>, done: () => void): void {
    this.stop();
    const step = () => {
      this.#frame = requestAnimationFrame(step);
      if (!workOn(work)) return;
      this.stop();
      done();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Gives the work up. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** Does all of some work at once. */
export function atOnce(work: Generator<void>): void {
  while (!work.next().done);
}

/** @returns whether it is done */
function workOn(work: Generator<void>): boolean {
  const end = performance.now() + SLICE;
  while (performance.now() < end) {
    for (let step = 0; step < STEPS; step++) if (work.next().done) return true;
  }
  return false;
}
