import type { Said } from './item-label';

/** A list item or a heading with what stands under it. */
export interface OutlineNode {
  /** 1 to 6 for a heading; undefined for a list item, and 0 for the document. */
  readonly level?: number;
  readonly said: Said;
  /** Its text, block by block. */
  readonly texts: string[];
  /** Prose under a heading. */
  readonly notes: string[];
  /** What it cites: labels of footnotes, and sources by their number. */
  readonly cited: { readonly notes: string[]; readonly links: number[] };
  readonly children: OutlineNode[];
}

export function outlineNode(level?: number, said: Said = {}): OutlineNode {
  return {
    ...(level !== undefined && { level }),
    said,
    texts: [],
    notes: [],
    cited: { notes: [], links: [] },
    children: [],
  };
}
