import type { Id } from '../../../../core/model/id';
import { stateField } from '../../../ui/state-field';

/** What a text answers. The ids of other maps may be the same, so what is said there tells the map. */
export interface Asked {
  /** Of the row. */
  readonly key: Id;
  readonly says: string;
}
export interface Typed extends Asked {
  readonly text: string;
  /** One has judged it, so that its question need not come first. */
  readonly judged?: true;
}

/**
 * What one typed and did not put into the map is about a person too: it is kept in the page, beside the cards, and not in the map's
 * file. So it is in this browser, or this desktop app, on this machine alone. It is lost when the data of the site or of the app is
 * cleared; when the window closes, in a browser that stores nothing (of which one is told) or forgets what it stored, as private
 * windows do; and when more than `MOST` others were typed since. It is not found again when its row is deleted from the map. Only
 * what is put into the map is as safe as the map is.
 */
const KEY = 'crux-practice-typed';
/** The most texts that are kept, those that were typed last. */
const MOST = 500;
/** What a browser refused to store, which is here as long as the window is. */
const unstoredField = stateField<readonly Typed[] | undefined>({
  name: 'unstored answers',
  initial: undefined,
});

/** The text that was typed for this and not put into the map; empty for none. Lost as `KEY` says. */
export function typedAnswer(asked: Asked): string {
  return keptTexts().find((typed) => isFor(typed, asked))?.text ?? '';
}

/** What was typed last for the same row when it said something else: it was reworded since, or is another map's. */
export function earlierAnswer({ key, says }: Asked): Typed | undefined {
  return keptTexts().findLast((typed) => typed.key === key && typed.says !== says);
}

/** Of these, the one that something was typed for last and not judged. */
export function lastTyped<A extends Asked>(asked: readonly A[]): A | undefined {
  for (const typed of keptTexts().reverse()) {
    const found = !typed.judged && asked.find((each) => isFor(typed, each));
    if (found) return found;
  }
  return undefined;
}

/**
 * Keeps what stands in the field for the next time; a blank text is forgotten.
 *
 * @param judged whether one is done with the question for now
 * @returns whether it is there after the window was closed too: a browser may refuse to store anything
 */
export function keepTyped(asked: Asked, text: string, judged = false): boolean {
  const others = keptTexts().filter((typed) => !isFor(typed, asked));
  const { key, says } = asked;
  const typed: Typed = { key, says, text, ...(judged && { judged }) };
  const texts = (text.trim() === '' ? others : [...others, typed]).slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
    unstoredField.set(undefined);
    return true;
  } catch {
    unstoredField.set(texts);
    return false;
  }
}

function keptTexts(): Typed[] {
  const unstored = unstoredField.get();
  if (unstored) return [...unstored];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTyped) : [];
  } catch {
    return [];
  }
}

function isFor(typed: Asked, { key, says }: Asked): boolean {
  return typed.key === key && typed.says === says;
}

function isTyped(typed: unknown): typed is Typed {
  const { key, says, text } = (typed ?? {}) as Partial<Typed>;
  return [key, says, text].every((part) => typeof part === 'string');
}
