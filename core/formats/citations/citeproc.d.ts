/**
 * The little of citeproc-js that we use, which has no types of its own; `paths` in core/tsconfig.json puts these in their place.
 */

/** An element of a style or a locale. */
export interface XmlNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}
export interface Cluster {
  readonly citationID: string;
  readonly citationItems: readonly {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly suffix?: string;
  }[];
  /** The number of its footnote; 0 within the text. */
  readonly properties: { readonly noteIndex: number };
}
export interface Engine {
  /** Puts all citations of a paper, in order. */
  rebuildProcessorState(
    clusters: readonly Cluster[],
  ): readonly (readonly [id: string, note: number, html: string])[];
  /** False for a style that has no list of sources. */
  makeBibliography():
    | readonly [about: { readonly entry_ids: readonly (readonly string[])[] }, html: readonly string[]]
    | false;
}
declare const CSL: {
  readonly Engine: new (
    host: { retrieveLocale(name: string): XmlNode; retrieveItem(id: string): object },
    style: XmlNode,
    locale: string,
    forced: boolean,
  ) => Engine;
};
export default CSL;
