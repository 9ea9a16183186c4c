/** What a key means by its position on the keyboard. */
interface KeyPosition {
  /** What the US layout has there: a letter in upper case, a digit, a bracket or a quotation mark. */
  readonly key: string;
  /** Whether the character that the layout gives there cannot be meant by any shortcut. */
  readonly alone: boolean;
}

/** Keys that are no letters, but have one in layouts of other scripts, where their own character is hard to get at. */
const SIGNS: Readonly<Record<string, string>> = {
  Quote: "'",
  Period: '.',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
};

/**
 * What a key means by its position, for a layout that does not have it elsewhere: a letter in layouts of other scripts; a digit in
 * those that have digits by Shift alone (French, Czech); a bracket in those that have it by AltGr or not at all.
 *
 * @param mac on macOS, where Option gives another character than the one on the key
 * @returns undefined where the character counts that the layout gives
 */
export function positionOf(
  { key, code, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey'>,
  mac: boolean,
): KeyPosition | undefined {
  if (key.length > 1 && key !== 'Dead') return undefined;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const changed = mac && altKey;
  const otherScript = /(?!\p{Script=Latin})\p{L}/u.test(key);
  if (letter !== undefined) {
    if (changed || otherScript) return { key: letter, alone: true };
    // Greek and Hebrew have a sign there, and no Latin layout has one of these.
    return /^Key[QW]$/.test(code) && /^[;:/]$/.test(key) ? { key: letter, alone: false } : undefined;
  }
  // With Shift it is what stands over the digit.
  if (shiftKey) return undefined;
  if (digit !== undefined) return /^[0-9]$/.test(key) ? undefined : { key: digit, alone: changed };
  const sign = SIGNS[code];
  if (sign === undefined || sign === key) return undefined;
  // Japanese keyboards have @ [ ] side by side.
  const bracket = code.startsWith('Bracket') && !/^[@[\]]$/.test(key);
  return bracket || otherScript ? { key: sign, alone: false } : undefined;
}
