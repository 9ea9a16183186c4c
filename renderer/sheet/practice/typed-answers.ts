import type { Id } from '../../../core/model/id';

/** What a text answers. The ids of other maps may be the same, so what is said there tells the map. */
export interface Asked {
  /** Of the row. */
  readonly key: Id;
  readonly says: string;
}
interface Typed extends Asked {
  readonly text: string;
}

/** What one typed and did not put into the map is about a person too: it is kept in the page, beside the cards. */
const KEY = 'crux-practice-typed';
/** The most texts that are kept, those that were typed last. */
const MOST = 500;
/** What a browser refused to store, which is here as long as the window is. */
let unstored: readonly Typed[] | undefined;

/** The text that was typed for this and not put into the map; empty for none. */
export function typedAnswer({ key, says }: Asked): string {
  return keptTexts().find((typed) => typed.key === key && typed.says === says)?.text ?? '';
}

/** Of these, the one that something was typed for last. */
export function lastTyped<A extends Asked>(asked: readonly A[]): A | undefined {
  for (const { key, says } of keptTexts().reverse()) {
    const found = asked.find((each) => each.key === key && each.says === says);
    if (found) return found;
  }
  return undefined;
}

/**
 * Keeps what stands in the field for the next time; a blank text is forgotten.
 *
 * @returns whether it is there after the window was closed too: a browser may refuse to store anything
 */
export function keepTyped({ key, says }: Asked, text: string): boolean {
  const others = keptTexts().filter((typed) => typed.key !== key || typed.says !== says);
  const texts = (text.trim() === '' ? others : [...others, { key, says, text }]).slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
    unstored = undefined;
  } catch {
    unstored = texts;
  }
  return unstored === undefined;
}

function keptTexts(): Typed[] {
  if (unstored) return [...unstored];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTyped) : [];
  } catch {
    return [];
  }
}

function isTyped(typed: unknown): typed is Typed {
  const { key, says, text } = (typed ?? {}) as Partial<Typed>;
  return [key, says, text].every((part) => typeof part === 'string');
}
