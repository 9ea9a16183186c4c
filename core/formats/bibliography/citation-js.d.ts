/**
 * The little of Citation.js that we use, which has no types of its own; `paths` in core/tsconfig.json puts these in their place.
 */
export const plugins: {
  readonly input: {
    /** Parses a text of a given type into CSL-JSON. Throws if it is not of that type. */
    chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown[];
  };
  readonly config: {
    get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
  };
  readonly output: { format(format: string, items: readonly object[]): string };
};
