import { readIndentedText, writeIndentedText } from '../indented-text';
import type { FormatCode, FormatDescription } from './format';

export const text = {
  title: 'Indented text',
  file: 'Indented text',
  extensions: ['txt'],
  mediaType: 'text/plain',
  uses: ['convert'],
} as const satisfies FormatDescription;

export const textCode: FormatCode = {
  read: (words) => ({ ok: true, map: readIndentedText(words, counted()) }),
  write: (map) => ({ content: writeIndentedText(map) }),
};

/** Ids that count up, so that the same text gives the same map. */
function counted(): () => string {
  let count = 0;
  return () => `n${++count}`;
}
