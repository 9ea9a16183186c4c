import type { Theme, ThemeName } from './theme';

const light: Theme = {
  name: 'light',
  background: '#f6f7f9',
  kinds: {
    question: { edge: '#5a6579', fill: '#eef1f6', text: '#1a2130' },
    thesis: { edge: '#4338ca', fill: '#e4e6ff', text: '#17133f' },
    explanation: { edge: '#1264a8', fill: '#e6f2fd', text: '#10283d' },
    counterpoint: { edge: '#bd3d0c', fill: '#ffefe6', text: '#3a1a0c' },
    rebuttal: { edge: '#8f2fa6', fill: '#faedfd', text: '#331039' },
    evidence: { edge: '#0b6e60', fill: '#e3f5f1', text: '#0b2b27' },
    claim: { edge: '#5c574f', fill: '#ffffff', text: '#26231f' },
  },
  arrows: { supports: '#0b7a6a', attacks: '#c8420f', answers: '#64708a' },
  sign: '#ffffff',
};

const dark: Theme = {
  name: 'dark',
  background: '#14171e',
  kinds: {
    question: { edge: '#9aa7bd', fill: '#212733', text: '#edf0f6' },
    thesis: { edge: '#a9b2ff', fill: '#282c55', text: '#f0f1ff' },
    explanation: { edge: '#7dbef4', fill: '#17304a', text: '#e9f4fe' },
    counterpoint: { edge: '#fb9c6e', fill: '#3c2419', text: '#fff0e8' },
    rebuttal: { edge: '#df9cee', fill: '#36203d', text: '#fbeeff' },
    evidence: { edge: '#5fd0be', fill: '#13332e', text: '#e4f8f4' },
    claim: { edge: '#b9b3a9', fill: '#272522', text: '#f3f0ec' },
  },
  arrows: { supports: '#4fc4b0', attacks: '#fa8f5c', answers: '#8d9ab3' },
  sign: '#14171e',
};

/** The themes that a map can be drawn in. Text on its fill, and edges and arrows on theirs, pass WCAG 2.2 AA. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };
