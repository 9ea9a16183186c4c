/**
 * The Euler-based semantics (L. Amgoud and J. Ben-Naim, “Evaluation of arguments in weighted bipolar graphs”, ECSQARU 2017,
 * definition 13). With E = Σ supports − Σ attacks the strength is 1 − (1 − w²) / (1 + w · e^E). However strong the attacks, it is
 * never below w²; and a base score of 0 stays 0, one of 1 stays 1.
 *
 * @param base the base score w, 0 to 1
 * @param energy E, any number
 * @returns the strength, w² to 1; the base score where the energy is 0
 */
export function eulerBased(base: number, energy: number): number {
  // Also where e^E is infinite, of which 0 times is not a number; and at 0, where rounding would move the base score.
  if (base === 0 || energy === 0) return base;
  return 1 - (1 - base * base) / (1 + base * Math.exp(energy));
}
