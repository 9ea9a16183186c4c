import type { ReactNode } from 'react';
import type { RichText, Run } from '../../core/formats/rich-text';

/** A text with its look. Addresses stand as they are: a paper is read, and printed. */
export function RichWords({ text }: { text: RichText }) {
  return text.map((run, index) => <Words key={index} run={run} />);
}

function Words({ run: { text, italic, bold, raised, lowered, smallCapitals } }: { run: Run }) {
  let words: ReactNode = text;
  if (smallCapitals) words = <span className="small-capitals">{words}</span>;
  if (raised) words = <sup>{words}</sup>;
  if (lowered) words = <sub>{words}</sub>;
  if (bold) words = <b>{words}</b>;
  return italic ? <i>{words}</i> : words;
}
