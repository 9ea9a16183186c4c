import { Parser } from 'htmlparser2';
import { BeyondLimit } from './beyond-limit';
import { tidyLines } from './tidy-lines';

/** Elements whose content nobody reads as text. */
const UNREAD = new Set('script style noscript template iframe object svg math title'.split(' '));
/** Elements that stand within a line; before and after any other, a line ends. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Elements in which white space is what it is. */
const AS_WRITTEN = new Set(['pre', 'textarea']);
/** Browsers stop at 512. An element's end is looked for among all that it stands in, so that the time grows with the depth. */
export const MOST_DEEP = 2000;

/**
 * The text of an HTML page, a line for each of its blocks. The page is read from front to back, and no document is made of it: no script of it runs
 * and nothing is fetched.
 *
 * @throws BeyondLimit
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  let unread = 0;
  let asWritten = 0;
  const parser = new Parser({
    onopentag(name) {
      if (++depth > MOST_DEEP) throw new BeyondLimit(`is nested more than ${MOST_DEEP} deep`);
      if (UNREAD.has(name)) unread++;
      if (AS_WRITTEN.has(name)) asWritten++;
      if (isBlock(name)) parts.push('\n');
    },
    onclosetag(name) {
      depth--;
      if (UNREAD.has(name)) unread--;
      if (AS_WRITTEN.has(name)) asWritten--;
      parts.push(CELLS.has(name) ? '\t' : isBlock(name) ? '\n' : '');
    },
    ontext(text) {
      if (unread === 0) parts.push(asWritten > 0 ? text : text.replace(/\s+/g, ' '));
    },
  });
  parser.end(html);
  return tidyLines(parts.join(''));
}

function isBlock(name: string): boolean {
  return !CELLS.has(name) && !INLINE.has(name);
}
