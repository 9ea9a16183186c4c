import { contrastDark, contrastLight } from './contrast-themes';
import type { Theme, ThemeName } from './theme';

const light: Theme = {
  name: 'light',
  background: '#f6f7f9',
  kinds: {
    question: { edge: '#5c6b6e', fill: '#eef1f4', text: '#1a2130' },
    thesis: { edge: '#3e1bc8', fill: '#e6e6ff', text: '#17133f' },
    explanation: { edge: '#276caf', fill: '#e7f2fd', text: '#10283d' },
    counterpoint: { edge: '#ba3f12', fill: '#ffefe6', text: '#3a1a0c' },
    rebuttal: { edge: '#6c1b6e', fill: '#f9ecfb', text: '#331039' },
    evidence: { edge: '#035046', fill: '#e3f4f0', text: '#0b2b27' },
    claim: { edge: '#766651', fill: '#ffffff', text: '#26231f' },
  },
  arrows: { supports: '#0a7164', attacks: '#c8420f', answers: '#626e8f' },
  sign: '#ffffff',
};

const dark: Theme = {
  name: 'dark',
  background: '#14171e',
  kinds: {
    question: { edge: '#a7a7a6', fill: '#23272f', text: '#edf0f6' },
    thesis: { edge: '#958dff', fill: '#25244e', text: '#f0f1ff' },
    explanation: { edge: '#9bc3fa', fill: '#182f49', text: '#e9f4fe' },
    counterpoint: { edge: '#fb9059', fill: '#3c2419', text: '#fff0e8' },
    rebuttal: { edge: '#b68eb9', fill: '#321f38', text: '#fbeeff' },
    evidence: { edge: '#5ff0dc', fill: '#12332f', text: '#e4f8f4' },
    claim: { edge: '#d3c4a2', fill: '#282622', text: '#f3f0ec' },
  },
  arrows: { supports: '#5cd9c5', attacks: '#fa8f5c', answers: '#8d9ab3' },
  sign: '#14171e',
};

/**
 * The themes that a map can be drawn in. In every one of them, text on its fill, and edges and arrows on theirs, pass
 * WCAG 2.2 AA (AAA where the name says contrast), and the kinds' edges and the arrows are told apart by people with
 * protanopia, deuteranopia and tritanopia: hues that meet in one of these differ in lightness. There is no palette of
 * its own for them, because whoever exports a picture does not know the eyes that it will be read with.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  'contrast-light': contrastLight,
  'contrast-dark': contrastDark,
};
