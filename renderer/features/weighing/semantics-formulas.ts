import type { Semantics } from '../../../core/model/weighing';

/** What a person is told of one semantics. */
interface SemanticsFormulas {
  readonly formulas: readonly string[];
  /** What it cannot do. */
  readonly limits: string;
  readonly paper: string;
}

/** The formulas of the three semantics, as `core/weigh/semantics` has them. */
export const SEMANTICS_FORMULAS: Readonly<Record<Semantics, SemanticsFormulas>> = {
  'quadratic-energy': {
    formulas: [
      'E = Σ supports − Σ attacks',
      'h(x) = max(0, x)² / (1 + max(0, x)²)',
      'strength = w − w · h(−E) + (1 − w) · h(E)',
    ],
    limits:
      'Where supports and attacks balance, nothing moves, and small differences count for little. It comes near to 0 and 1 only by many supports or attacks.',
    paper: 'N. Potyka, “Continuous dynamical systems for weighted bipolar argumentation”, KR 2018.',
  },
  'df-quad': {
    formulas: [
      'a = 1 − ∏(1 − attacks), s = 1 − ∏(1 − supports)',
      'strength = w − w · (a − s) where a ≥ s',
      'strength = w + (1 − w) · (s − a) where s > a',
    ],
    limits:
      'It saturates: beside one attack of strength 1, further attacks count for nothing, and without support it leaves 0 whatever the base score. One certain attack and one certain support cancel out, whatever else there is.',
    paper:
      'A. Rago, F. Toni, M. Aurisicchio and P. Baroni, “Discontinuity-free decision support with quantitative argumentation debates”, KR 2016.',
  },
  euler: {
    formulas: ['E = Σ supports − Σ attacks', 'strength = 1 − (1 − w²) / (1 + w · e^E)'],
    limits:
      'However strong the attacks, the strength is never below w². A base score of 0 stays 0, and one of 1 stays 1.',
    paper: 'L. Amgoud and J. Ben-Naim, “Evaluation of arguments in weighted bipolar graphs”, ECSQARU 2017.',
  },
};
