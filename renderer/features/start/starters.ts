import articleMap from '../../../maps/japan-south-korea.json?raw';
import debateCase from '../../../maps/starters/debate-case.argmap?raw';
import policyAnalysis from '../../../maps/starters/policy-analysis.argmap?raw';
import prosAndCons from '../../../maps/starters/pros-and-cons.argmap?raw';
import tutorialMap from '../../../maps/tutorial.json?raw';

/** A bundled map that a new map can begin as. */
export interface Starter {
  readonly title: string;
  /** What it is for, in a line or two. */
  readonly description: string;
  /** What the new map is called until it is saved. */
  readonly name: string;
  /** The text of its file. */
  readonly text: string;
}

/** Outlines to fill in: each statement is a prompt. */
export const starters: readonly Starter[] = [
  {
    title: 'Policy analysis',
    description: 'An article’s answer, three explanations of it, and their evidence.',
    name: 'Policy analysis',
    text: policyAnalysis,
  },
  {
    title: 'Debate case',
    description: 'Arguments for and against a motion, with the answers at hand.',
    name: 'Debate case',
    text: debateCase,
  },
  {
    title: 'Pros and cons',
    description: 'A choice, and what speaks for it and against it.',
    name: 'Pros and cons',
    text: prosAndCons,
  },
];

/** The map that teaches how to make one. */
export const tutorial: Starter = {
  title: 'Tutorial',
  description: 'Why map an argument? Each statement of this map is something to try.',
  name: 'Tutorial',
  text: tutorialMap,
};

/** The map of the article that Crux opens with. */
export const example: Starter = {
  title: 'Example',
  description: 'Why Tokyo is slow to mend ties with Seoul: the argument of an article.',
  name: 'Japan and South Korea',
  text: articleMap,
};
