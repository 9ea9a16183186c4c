interface Kept<A extends readonly unknown[]> {
  /** How many answers are kept, the latest first. */
  readonly kept?: number;
  /** What of the arguments an answer depends on; the arguments themselves, if left out. */
  readonly by?: (...args: A) => readonly unknown[];
}

/**
 * A pure function that keeps its last answers, for as long as it is asked for the same.
 *
 * @param compute is called where an argument is another value, or another object, than in the answers that are kept
 */
export function lastAnswer<A extends readonly unknown[], T>(
  compute: (...args: A) => T,
  { kept = 1, by = (...args) => args }: Kept<A> = {},
): (...args: A) => T {
  let answers: readonly { readonly key: readonly unknown[]; readonly answer: T }[] = [];
  return (...args) => {
    const key = by(...args);
    const known = answers.find((each) => each.key.every((part, index) => Object.is(part, key[index])));
    if (known) return known.answer;
    const answer = compute(...args);
    answers = [{ key, answer }, ...answers.slice(0, kept - 1)];
    return answer;
  };
}
