import {
  BookOpenText,
  CircleQuestionMark,
  Flag,
  type IconNode,
  Lightbulb,
  MessageSquare,
  Reply,
  ShieldAlert,
} from 'lucide';

/** A kind's colours on a tinted ground: its edge and icon, the fill of its box, the text on it. All as #rrggbb. */
export interface KindColours {
  readonly edge: string;
  readonly fill: string;
  readonly text: string;
}

/** All that Crux knows of a kind of statement. `K` are the names of the kinds. */
interface Description<K extends string> {
  /** As a person reads it, on the screen and in pictures: letters and spaces, for it is read back from outlines. */
  readonly name: string;
  /** What one of them, and what more are called in a sentence. */
  readonly counted: readonly [one: string, more: string];
  /** An icon's shapes, stroked, not filled, in a square of 24 px: each an SVG element's name and its attributes. */
  readonly icon: IconNode;
  /** In each theme. Those of high contrast are black on white and white on black but for the edge. */
  readonly colours: {
    readonly light: KindColours;
    readonly dark: KindColours;
    readonly 'contrast-light': string;
    readonly 'contrast-dark': string;
  };
  /** Whether its text is set larger, in a wider box. */
  readonly leading?: boolean;
  /** The side of the debate that it speaks for, as seen from the thesis; absent where it may be either. */
  readonly side?: 'for' | 'against';
  /** How it bears on a statement where nothing else says so. */
  readonly bearing: 'supports' | 'attacks';
  /** The kinds of what usually supports, and what usually attacks, a statement of this kind. */
  readonly supportedBy: K;
  readonly attackedBy: K;
  /** Base score where neither the map nor a source says one, 0 to 1. */
  readonly baseScore: number;
  /** Whether it is as credible as the most credible of the sources that it cites. */
  readonly credibleAsSources?: boolean;
}

/**
 * The kinds of statement, each described once. Their order is that of menus, legends, filters, and of the digits that set a kind:
 * 1 for the first.
 */
const DESCRIPTIONS = {
  question: {
    name: 'Question',
    counted: ['question', 'questions'],
    icon: CircleQuestionMark,
    colours: {
      light: { edge: '#5c6b6e', fill: '#eef1f4', text: '#1a2130' },
      dark: { edge: '#a7a7a6', fill: '#23272f', text: '#edf0f6' },
      'contrast-light': '#545958',
      'contrast-dark': '#b4b5af',
    },
    leading: true,
    bearing: 'supports',
    // What bears on a question answers it, whatever the relation is called.
    supportedBy: 'thesis',
    attackedBy: 'thesis',
    baseScore: 0.5,
  },
  thesis: {
    name: 'Thesis',
    counted: ['thesis', 'theses'],
    icon: Flag,
    colours: {
      light: { edge: '#3e1bc8', fill: '#e6e6ff', text: '#17133f' },
      dark: { edge: '#958dff', fill: '#25244e', text: '#f0f1ff' },
      'contrast-light': '#3400bf',
      'contrast-dark': '#a095ff',
    },
    leading: true,
    side: 'for',
    bearing: 'supports',
    supportedBy: 'explanation',
    attackedBy: 'counterpoint',
    baseScore: 0.5,
  },
  explanation: {
    name: 'Explanation',
    counted: ['explanation', 'explanations'],
    icon: Lightbulb,
    colours: {
      light: { edge: '#276caf', fill: '#e7f2fd', text: '#10283d' },
      dark: { edge: '#9bc3fa', fill: '#182f49', text: '#e9f4fe' },
      'contrast-light': '#0d5e85',
      'contrast-dark': '#a0cbf5',
    },
    side: 'for',
    bearing: 'supports',
    supportedBy: 'evidence',
    attackedBy: 'counterpoint',
    baseScore: 0.5,
  },
  counterpoint: {
    name: 'Counterpoint',
    counted: ['counterpoint', 'counterpoints'],
    icon: ShieldAlert,
    colours: {
      light: { edge: '#ba3f12', fill: '#ffefe6', text: '#3a1a0c' },
      dark: { edge: '#fb9059', fill: '#3c2419', text: '#fff0e8' },
      'contrast-light': '#a42d00',
      'contrast-dark': '#fe8f57',
    },
    side: 'against',
    bearing: 'attacks',
    supportedBy: 'evidence',
    attackedBy: 'rebuttal',
    baseScore: 0.5,
  },
  rebuttal: {
    name: 'Rebuttal',
    counted: ['rebuttal', 'rebuttals'],
    icon: Reply,
    colours: {
      light: { edge: '#6c1b6e', fill: '#f9ecfb', text: '#331039' },
      dark: { edge: '#b68eb9', fill: '#321f38', text: '#fbeeff' },
      'contrast-light': '#4c0067',
      'contrast-dark': '#b88bb7',
    },
    side: 'for',
    bearing: 'attacks',
    supportedBy: 'evidence',
    attackedBy: 'counterpoint',
    baseScore: 0.5,
  },
  evidence: {
    name: 'Evidence',
    counted: ['piece of evidence', 'pieces of evidence'],
    icon: BookOpenText,
    colours: {
      light: { edge: '#035046', fill: '#e3f4f0', text: '#0b2b27' },
      dark: { edge: '#5ff0dc', fill: '#12332f', text: '#e4f8f4' },
      'contrast-light': '#0b3b42',
      'contrast-dark': '#5ff7e3',
    },
    bearing: 'supports',
    supportedBy: 'evidence',
    attackedBy: 'counterpoint',
    // Somebody saw what it reports; all else begins in the middle, so that the argument alone moves it.
    baseScore: 0.7,
    credibleAsSources: true,
  },
  claim: {
    name: 'Claim',
    counted: ['claim', 'claims'],
    icon: MessageSquare,
    colours: {
      light: { edge: '#766651', fill: '#ffffff', text: '#26231f' },
      dark: { edge: '#d3c4a2', fill: '#282622', text: '#f3f0ec' },
      'contrast-light': '#2e2410',
      'contrast-dark': '#e6d6a8',
    },
    bearing: 'supports',
    supportedBy: 'evidence',
    attackedBy: 'counterpoint',
    baseScore: 0.5,
  },
} as const satisfies Readonly<Record<string, Description<string>>>;

/** What a statement is for in its argument. */
export type StatementKind = keyof typeof DESCRIPTIONS;
export type KindDescription = Description<StatementKind>;

/** The description of each kind. */
export const KINDS: Readonly<Record<StatementKind, KindDescription>> = DESCRIPTIONS;

/** The kinds in their order. */
export const STATEMENT_KINDS = Object.keys(DESCRIPTIONS) as [StatementKind, ...StatementKind[]];

/** Something of every kind. */
export function ofEachKind<T>(of: (kind: KindDescription) => T): Readonly<Record<StatementKind, T>> {
  const entries = STATEMENT_KINDS.map((kind) => [kind, of(KINDS[kind])]);
  return Object.fromEntries(entries) as Record<StatementKind, T>;
}
