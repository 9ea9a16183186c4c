/**
 * Remembers the answers to the latest questions, in bounded room: when `size` new ones have come, those that were not
 * asked for since the last time that happened are forgotten.
 *
 * @returns a function that gives the answer under a key, working it out if it is not known
 */
export function recentCache<Answer extends object>(
  size: number,
): (key: string, work: () => Answer) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (key, work) => {
    let answer = young.get(key);
    if (answer !== undefined) return answer;
    answer = old.get(key) ?? work();
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}
