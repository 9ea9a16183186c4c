/**
 * Does work that can be done in steps to its end. Who must not wait goes through the steps alone, each of which says what part of
 * the work is done, 0 to 1; who no longer wants the result leaves off.
 */
export function finish<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
