/**
 * DF-QuAD (A. Rago, F. Toni, M. Aurisicchio and P. Baroni, “Discontinuity-free decision support with quantitative argumentation
 * debates”, KR 2016, definitions 1 to 3). Attacks are aggregated to a = 1 − ∏(1 − strength), supports likewise to s. The
 * strength is w − w · |s − a| where a ≥ s, and w + (1 − w) · |s − a| where s > a. It saturates: one attack of strength 1 and no
 * support give 0, whatever the base score.
 *
 * @param base the base score w, 0 to 1
 * @param balance s − a, −1 to 1
 * @returns the strength, 0 to 1; the base score where the balance is 0
 */
export function dfQuad(base: number, balance: number): number {
  return balance > 0 ? base + (1 - base) * balance : base + base * balance;
}
