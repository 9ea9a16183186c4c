import type { Passage } from '../model/argument-map';
import { passageFits } from '../model/passage-fits';
import { passageAt } from './anchor';
import { findPassage } from './find-passage';

/**
 * The passage as it is after its source got another text: found again, it takes the words, the context and the offsets that it
 * has there. One that is lost keeps its words, and its offsets where they fit, so that it can be found in a later text. The same object if
 * nothing is other than it was. Keys that Crux does not know are kept.
 */
export function anchorAgain(passage: Passage, text: string): Passage {
  const found = findPassage(text, passage);
  if (found.as === 'lost' || passage.exact === '') {
    const { start: _, end: __, ...words } = passage;
    return passageFits(passage, text) ? passage : words;
  }
  const anchor = passageAt(text, found.span);
  const same = Object.entries(anchor).every(([key, value]) => passage[key as keyof Passage] === value);
  return same ? passage : { ...passage, ...anchor };
}
