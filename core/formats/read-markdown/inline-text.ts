import type { Token } from 'markdown-it';

/** What the marks within a paragraph come to. */
export interface InlineText {
  readonly text: string;
  /** The labels of the footnotes that it refers to. */
  readonly notes: readonly string[];
  readonly links: readonly Link[];
  /** What a plain text cannot keep. */
  readonly lost: readonly string[];
}

/** A link to a web page. */
export interface Link {
  readonly href: string;
  /** What its author calls the page; else the words that lead there. */
  readonly title: string;
}

export const COMMENTS = 'comments';
const ADDRESSES = 'addresses of links that lead to no web page';
const PICTURES = 'addresses of pictures';

const LINE_END = /^<br\s*\/?>$/i;
const LOOK = /^<\/?(?:b|i|em|strong|u|s|del|ins|sub|sup|small|mark|kbd|code|span)>$/i;
/** Between characters of these scripts a line break is no space. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/**
 * The plain text of a paragraph's tokens. Emphasis is no word and goes.
 *
 * @param spelled Whether the address of a link is to stand behind its words, as where no citation can hold it.
 */
export function inlineText(tokens: readonly Token[], spelled = false): InlineText {
  let text = '';
  const notes: string[] = [];
  const links: Link[] = [];
  const lost: string[] = [];
  let link: { readonly token: Token; readonly from: number } | undefined;
  tokens.forEach((token, index) => {
    const { type, content } = token;
    if (type === 'softbreak') text += isUnspaced(text, tokens[index + 1]?.content ?? '') ? '' : ' ';
    else if (type === 'hardbreak') text += '\n';
    else if (type === 'html_inline') {
      if (LINE_END.test(content)) text += '\n';
      else if (content.startsWith('<!--')) lost.push(COMMENTS);
      else if (!LOOK.test(content)) text += content;
    } else if (type === 'image') {
      const title = String(token.attrGet('title') ?? '');
      text += inlineText(token.children ?? []).text + (title ? ` (${title})` : '');
      lost.push(PICTURES);
    } else if (type === 'footnote_ref') notes.push((token.meta as { readonly label: string }).label);
    else if (type === 'link_open') link = { token, from: text.length };
    else if (type === 'link_close' && link) {
      const words = text.slice(link.from).trim();
      const href = String(link.token.attrGet('href') ?? '');
      const title = String(link.token.attrGet('title') ?? '');
      // An address in angle brackets is its own words.
      const auto = link.token.info === 'auto';
      if (!auto && spelled) text += ` (${[href, title].filter(Boolean).join(', ')})`;
      else if (!auto && /^https?:\/\/\S+$/i.test(href)) links.push({ href, title: title || words || href });
      else if (!auto) {
        if (title) text += ` (${title})`;
        if (href) lost.push(ADDRESSES);
      }
      link = undefined;
    } else text += content;
  });
  return { text: text.trim(), notes, links, lost };
}

function isUnspaced(before: string, after: string): boolean {
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1));
}
