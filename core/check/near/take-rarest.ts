/**
 * The smallest of the ranks from `begin` up to, not including, `end`, sorted; the same one as often as it is there.
 *
 * @param into gets them, from its beginning
 * @param count how many; no more than there are
 */
export function takeRarest(
  ranks: Int32Array,
  begin: number,
  end: number,
  into: Int32Array,
  count: number,
): void {
  let taken = 0;
  for (let at = begin; at < end; at++) {
    const rank = ranks[at]!;
    if (taken === count && rank >= into[count - 1]!) continue;
    let place = taken < count ? taken++ : count - 1;
    for (; place > 0 && into[place - 1]! > rank; place--) into[place] = into[place - 1]!;
    into[place] = rank;
  }
}
