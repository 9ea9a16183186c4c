import { type KindDescription, ofEachKind } from '../model/statement-kinds';
import type { Theme } from './theme';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Black on white, for those to whom tinted fills are a haze: only edges, icons and arrows have a colour. */
export const contrastLight: Theme = {
  name: 'contrast-light',
  background: WHITE,
  kinds: on(WHITE, BLACK, ({ colours }) => colours['contrast-light']),
  arrows: { supports: '#00524c', attacks: '#a32e00', answers: '#4b4e77' },
  sign: WHITE,
};

/** White on black. */
export const contrastDark: Theme = {
  name: 'contrast-dark',
  background: BLACK,
  kinds: on(BLACK, WHITE, ({ colours }) => colours['contrast-dark']),
  arrows: { supports: '#70f5d6', attacks: '#ff8f50', answers: '#b2bacf' },
  sign: BLACK,
};

function on(fill: string, text: string, edgeOf: (kind: KindDescription) => string): Theme['kinds'] {
  return ofEachKind((kind) => ({ edge: edgeOf(kind), fill, text }));
}
