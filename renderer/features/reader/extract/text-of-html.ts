/** Elements whose content nobody reads as text. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'HEAD',
]);
/** Elements that stand within a line; before and after any other, a line ends. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

const CELL = /^T[DH]$/;

/**
 * The text of an HTML page, a line for each of its blocks. The page is parsed into a document of its own that is never shown, so no
 * script of it runs and nothing is fetched.
 */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let text = '';
  let node: Node | null = body;
  while (node) {
    text += isBlock(node) ? '\n' : node.nodeType === Node.TEXT_NODE ? linesOf(node) : '';
    const inner: Node | null = isRead(node) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node) {
      text += endOf(node);
      if (node === body || node.nextSibling) break;
      node = node.parentNode;
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  return tidyLines(text);
}

/** Words as they are shown: white space is one space, but in `<pre>`. */
function linesOf(node: Node): string {
  const text = node.textContent ?? '';
  return node.parentElement?.closest('pre, textarea') ? text : text.replace(/\s+/g, ' ');
}

function endOf(node: Node): string {
  if (node instanceof Element && CELL.test(node.tagName)) return '\t';
  return isBlock(node) ? '\n' : '';
}

function isRead(node: Node): boolean {
  return !(node instanceof Element && UNREAD.has(node.tagName.toUpperCase()));
}

function isBlock(node: Node): boolean {
  return node instanceof Element && !CELL.test(node.tagName) && !INLINE.has(node.tagName.toUpperCase());
}

/** Lines without the space at their ends, and at most one blank line between two. */
export function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
