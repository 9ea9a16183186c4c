import { ofEachKind } from '../model/statement-kinds';
import { contrastDark, contrastLight } from './contrast-themes';
import type { Theme, ThemeName } from './theme';

const light: Theme = {
  name: 'light',
  background: '#f6f7f9',
  kinds: ofEachKind(({ colours }) => colours.light),
  arrows: { supports: '#0a7164', attacks: '#c8420f', answers: '#626e8f' },
  sign: '#ffffff',
};

const dark: Theme = {
  name: 'dark',
  background: '#14171e',
  kinds: ofEachKind(({ colours }) => colours.dark),
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
