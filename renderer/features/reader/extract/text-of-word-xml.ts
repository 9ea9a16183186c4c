import { Parser } from 'htmlparser2';
import { BeyondLimit } from './beyond-limit';

/** Of tables in tables and text boxes Word makes some hundreds at most. */
export const MOST_DEEP = 1000;
/** How many bytes are parsed at once. */
const PIECE = 64 * 1024;

/** What stands for an element of WordprocessingML in the text. */
const AS_TEXT: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};
/** What stands after an element. */
const AFTER: Readonly<Record<string, string>> = { p: '\n\n', tc: '\t', tr: '\n' };
/** What was moved away, what is drawn for older programs, how characters are spoken, and what is set about a paragraph or a run. */
const UNREAD = new Set(['moveFrom', 'Fallback', 'rt', 'pPr', 'rPr', 'sectPr', 'tblPr', 'sdtPr']);

/**
 * The text in the main part of a Word document (ECMA-376 part 1, 17.3 “Paragraphs and rich formatting”), without what was deleted in it
 * under track changes. It is read from front to back, in time that grows with its length alone.
 *
 * @throws BeyondLimit
 */
export function textOfWordXml(xml: Uint8Array): string {
  const parts: string[] = [];
  let depth = 0;
  let unread = 0;
  let inText = 0;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = localName(tag);
        if (++depth > MOST_DEEP) throw new BeyondLimit(`is nested more than ${MOST_DEEP} deep`);
        if (UNREAD.has(name)) unread++;
        else if (unread > 0) return;
        else if (name === 't') inText++;
        else if (Object.hasOwn(AS_TEXT, name)) parts.push(AS_TEXT[name]!);
      },
      onclosetag(tag) {
        const name = localName(tag);
        depth--;
        if (UNREAD.has(name)) unread--;
        else if (unread > 0) return;
        else if (name === 't') inText--;
        else if (Object.hasOwn(AFTER, name)) parts.push(AFTER[name]!);
      },
      ontext(text) {
        if (inText > 0 && unread === 0) parts.push(text);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(encodingOf(xml));
  for (let at = 0; at < xml.length; at += PIECE)
    parser.write(decoder.decode(xml.subarray(at, at + PIECE), { stream: true }));
  parser.end(decoder.decode());
  return parts.join('');
}

/** XML begins with a byte order mark, or is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Prefixes are the writer's choice, but for `mc` of the fallbacks all are of the one language. */
function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
