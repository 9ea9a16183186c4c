/** What becomes of a statement's base score under what attacks and supports it: `core/weigh/semantics` has the formulas. */
export const SEMANTICS = ['quadratic-energy', 'df-quad', 'euler'] as const;
export type Semantics = (typeof SEMANTICS)[number];

/** The semantics as a person reads them. */
export const SEMANTICS_NAMES: Readonly<Record<Semantics, string>> = {
  'quadratic-energy': 'Quadratic energy',
  'df-quad': 'DF-QuAD',
  euler: 'Euler-based',
};

/** What linked premises carry: as much as the weakest of them, or their product, or their mean. */
export const PREMISES = ['weakest', 'product', 'mean'] as const;
export type PremisesRule = (typeof PREMISES)[number];

/** How a map is weighed. */
export interface Weighing {
  readonly semantics: Semantics;
  readonly premises: PremisesRule;
}

export const DEFAULT_WEIGHING: Weighing = { semantics: 'quadratic-energy', premises: 'weakest' };

/** What a map says of how it is weighed: nothing where that is the default. Keys that this Crux does not know are kept. */
export type WrittenWeighing = Partial<Weighing> & Readonly<Record<string, unknown>>;

/** How a map is weighed: as it says, else by the default. */
export function weighingOf({ weighing }: { readonly weighing?: WrittenWeighing | undefined }): Weighing {
  return {
    semantics: weighing?.semantics ?? DEFAULT_WEIGHING.semantics,
    premises: weighing?.premises ?? DEFAULT_WEIGHING.premises,
  };
}

/** What a map says once it is weighed in another way; undefined where nothing is left to say. */
export function withWeighing(
  written: WrittenWeighing | undefined,
  { semantics, premises }: Weighing,
): WrittenWeighing | undefined {
  const { semantics: _, premises: __, ...others } = written ?? {};
  const now: WrittenWeighing = {
    ...others,
    ...(semantics !== DEFAULT_WEIGHING.semantics && { semantics }),
    ...(premises !== DEFAULT_WEIGHING.premises && { premises }),
  };
  return Object.keys(now).length > 0 ? now : undefined;
}

/** Whether two ways of weighing are the same. */
export function sameWeighing(one: Weighing, other: Weighing): boolean {
  return one.semantics === other.semantics && one.premises === other.premises;
}
