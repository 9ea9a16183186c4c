/**
 * The quadratic energy model (N. Potyka, “Continuous dynamical systems for weighted bipolar argumentation”, KR 2018,
 * definitions 3 and 4). The energy is what supports a statement less what attacks it, E = Σ supports − Σ attacks. With
 * h(x) = max(0, x)² / (1 + max(0, x)²) the strength is w − w · h(−E) + (1 − w) · h(E).
 *
 * @param base the base score w, 0 to 1
 * @param energy E, any number
 * @returns the strength, 0 to 1; the base score where the energy is 0
 */
export function quadraticEnergy(base: number, energy: number): number {
  return energy >= 0 ? base + (1 - base) * pull(energy) : base - base * pull(-energy);
}

/** The paper's h, 0 to 1. */
function pull(energy: number): number {
  const square = energy * energy;
  return square === Number.POSITIVE_INFINITY ? 1 : square / (1 + square);
}
