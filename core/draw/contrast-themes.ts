import type { StatementKind } from '../model/kinds';
import type { KindColours, Theme } from './theme';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Black on white, for those to whom tinted fills are a haze: only edges, icons and arrows have a colour. */
export const contrastLight: Theme = {
  name: 'contrast-light',
  background: WHITE,
  kinds: on(WHITE, BLACK, {
    question: '#545958',
    thesis: '#3400bf',
    explanation: '#0d5e85',
    counterpoint: '#a42d00',
    rebuttal: '#4c0067',
    evidence: '#0b3b42',
    claim: '#2e2410',
  }),
  arrows: { supports: '#00524c', attacks: '#a32e00', answers: '#4b4e77' },
  sign: WHITE,
};

/** White on black. */
export const contrastDark: Theme = {
  name: 'contrast-dark',
  background: BLACK,
  kinds: on(BLACK, WHITE, {
    question: '#b4b5af',
    thesis: '#a095ff',
    explanation: '#a0cbf5',
    counterpoint: '#fe8f57',
    rebuttal: '#b88bb7',
    evidence: '#5ff7e3',
    claim: '#e6d6a8',
  }),
  arrows: { supports: '#70f5d6', attacks: '#ff8f50', answers: '#b2bacf' },
  sign: BLACK,
};

function on(fill: string, text: string, edges: Readonly<Record<StatementKind, string>>): Theme['kinds'] {
  const colours = (kind: StatementKind): KindColours => ({ edge: edges[kind], fill, text });
  return {
    question: colours('question'),
    thesis: colours('thesis'),
    explanation: colours('explanation'),
    counterpoint: colours('counterpoint'),
    rebuttal: colours('rebuttal'),
    evidence: colours('evidence'),
    claim: colours('claim'),
  };
}
