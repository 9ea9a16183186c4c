/** A text that holds a claim and the reason given for it. */
export interface ReasonedClaim {
  /** The word that joins them, as it stands in the text. */
  readonly cue: string;
  readonly claim: string;
  readonly reason: string;
}

interface Cue {
  /** What stands between the two; `cue` is the word itself. */
  readonly between: RegExp;
  readonly reasonFirst: boolean;
}

/**
 * Words that join a claim and its reason. “Because of” a thing gives no second claim, nor does “since 1998”. A word that
 * often means something else is only taken after a comma or a full stop.
 */
const CUES: readonly Cue[] = [
  { between: /^(?<cue>because)\s+(?!of\b)(?=[^,]*,)/iu, reasonFirst: true },
  { between: /[\s,;:—–-]+(?<cue>because)\s+(?!of\b)/iu, reasonFirst: false },
  {
    between: /[,;:.—–]\s*(?<cue>since|given that|for the reason that)\s+(?!(?:then|\p{N}))/iu,
    reasonFirst: false,
  },
  {
    between:
      /(?:[,;:.—–]|\s-)?\s+(?:and\s+)?(?<cue>therefore|thus|hence|consequently|as a result(?! of)|which means that|it follows that)[\s,]+/iu,
    reasonFirst: true,
  },
  { between: /[。、]\s*(?<cue>なぜなら|というのも)[、ば]*/u, reasonFirst: false },
  {
    between: /[。、]?\s*(?<cue>したがって|従って|それゆえ|ゆえに|だから|そのため|(?<!に)よって)、?/u,
    reasonFirst: true,
  },
  { between: /(?<cue>ので|ため(?!に|の))、?/u, reasonFirst: true },
  { between: /(?<=[だるいたす])(?<cue>から)、/u, reasonFirst: true },
  { between: /[.,]\s*(?<cue>왜냐하면)\s+/u, reasonFirst: false },
  { between: /[.,]?\s+(?<cue>따라서|그러므로|그래서)[\s,]+/u, reasonFirst: true },
  { between: /\s*(?<cue>때문에),?\s+/u, reasonFirst: true },
];
/** Most texts have none of these, and need no closer look. */
const ANY =
  /because|[,;:.—–]\s*(?:since|given that|for the reason)|therefore|thus|hence|consequently|as a result|which means|it follows|なぜなら|というのも|たがって|従って|ゆえ|だから|よって|ので|ため|から、|왜냐하면|따라서|그러므로|그래서|때문에/i;

/** The fewest characters that a claim or a reason has. */
const LEAST = 3;

/** The claim of a text and the reason that it gives for it; undefined if no word says that it holds both. */
export function reasonedClaim(text: string): ReasonedClaim | undefined {
  if (!ANY.test(text)) return undefined;
  for (const { between, reasonFirst } of CUES) {
    const match = between.exec(text);
    if (!match) continue;
    let before = text.slice(0, match.index);
    let after = text.slice(match.index + match[0].length);
    if (match.index === 0) {
      // “Because of this, that”: the reason goes up to the comma.
      const comma = after.indexOf(',');
      [before, after] = [after.slice(0, comma), after.slice(comma + 1)];
    }
    const [first, second] = [sentence(before), sentence(after)];
    if (first.length < LEAST || second.length < LEAST) continue;
    const [claim, reason] = reasonFirst ? [second, first] : [first, second];
    return { cue: match.groups!.cue!, claim, reason };
  }
  return undefined;
}

/** A part of a text as a text of its own: without what joined it to the rest, and with a capital letter. */
function sentence(part: string): string {
  const trimmed = part.replace(/^[\s,;:、–—-]+|[\s,;:、–—-]+$/gu, '');
  return trimmed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What a claim takes at most, in characters; a character of Japanese, Chinese or Korean says as much as three of others. */
export const LONGEST_CLAIM = 280;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/gu;

/** Whether a text is so long that it will hold more than one claim. */
export function isLongClaim(text: string): boolean {
  if (text.length * 3 <= LONGEST_CLAIM) return false;
  const wide = text.length > LONGEST_CLAIM ? 0 : (text.match(WIDE)?.length ?? 0);
  return text.length + 2 * wide > LONGEST_CLAIM;
}
