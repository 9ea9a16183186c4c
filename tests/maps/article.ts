import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/places.mjs';

const file = join(root, '..', 'shared', 'source', 'article.txt');
const SUBHEADING = 'Politics and history continue';
const FIRST_PARAGRAPH = 'The Biden administration has been';

/** The article that the bundled map is made from, by the locators that the map cites. */
export interface Article {
  readonly text: string;
  /** The text at `subheading`, `paragraph 1`, `paragraph 2`, …: the paragraphs of the body are counted from 1. */
  readonly places: ReadonlyMap<string, string>;
}

/** Reads the article, which is not ours to ship. Undefined where it does not lie beside the repository. */
export function readArticle(): Article | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim());
  const first = lines.findIndex((line) => line.startsWith(FIRST_PARAGRAPH));
  const subheading = lines.find((line) => line.startsWith(SUBHEADING));
  if (first < 0 || !subheading) throw new Error(`${file} is not the article that the map is made from.`);
  const places = new Map([['subheading', subheading]]);
  for (const [i, paragraph] of lines.slice(first).entries()) places.set(`paragraph ${i + 1}`, paragraph);
  return { text, places };
}
