import type { CslItem } from '../bibliography/csl-source';

/** Two words of Chinese characters, kana or hangul: in these the family's name comes first. */
const FAMILY_FIRST =
  /^([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+)[ \u3000]([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+)$/u;
/** A foreigner's name, in its own order. */
const KATAKANA = /^[\p{scx=Kana} \u3000]+$/u;

/** Tells the parts of authors' names apart where their script says which is which: “山田 花子” is family and given. */
export function namesInOrder(item: CslItem): CslItem {
  if (!item.author) return item;
  const author = item.author.map((name) => {
    const [, family, given] = FAMILY_FIRST.exec(name.literal?.trim() ?? '') ?? [];
    return family && given && !KATAKANA.test(name.literal!) ? { family, given } : name;
  });
  return { ...item, author };
}
