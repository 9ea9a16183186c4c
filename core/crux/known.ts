/** A strength; undefined where it is not a number, because a circle does not come to rest. */
export function known(strength: number): number | undefined {
  return Number.isNaN(strength) ? undefined : strength;
}
