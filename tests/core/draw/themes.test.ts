import { describe, expect, it } from 'vitest';
import { themes } from '../../../core/draw/themes';
import { colourDifference, contrast, VISIONS } from '../../support/colour-vision';

/**
 * How far apart the edges of two kinds must be, in CIEDE2000. One is what a trained eye just sees between large patches
 * side by side; an edge is 1.5 px wide and its like stands across the screen, so twelve times as much is asked for. It
 * is not the only mark: each box bears the icon and the name of its kind.
 */
const KINDS_APART = 12;
/** Support and attack are what a map is read for, and an arrow may be seen apart from its sign. */
const SUPPORT_AND_ATTACK_APART = 20;

/** WCAG 2.2: text (1.4.3, AA; 1.4.6, AAA), and what is not text but carries meaning (1.4.11). */
const AA = { text: 4.5, shape: 3 };
const AAA = { text: 7, shape: 4.5 };

/** Every two of these, each pair once. */
function pairs(colours: Readonly<Record<string, string>>): [string, string, string, string][] {
  const all = Object.entries(colours);
  return all.flatMap(([name, colour], index) =>
    all.slice(index + 1).map(([other, its]): [string, string, string, string] => [name, other, colour, its]),
  );
}

describe.each(Object.values(themes))(
  'the $name theme',
  ({ name, kinds, arrows: { answers, ...bearing }, background, sign }) => {
    const { text: readable, shape: visible } = name.startsWith('contrast') ? AAA : AA;
    const edges = Object.fromEntries(Object.entries(kinds).map(([kind, { edge }]) => [kind, edge]));

    it.each(Object.entries(kinds))('sets a %s so that it can be read', (_, { edge, fill, text }) => {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(AAA.text);
      // The kind's name, and what is folded away, stand in the colour of the edge and on it.
      expect(contrast(edge, fill)).toBeGreaterThanOrEqual(readable);
      expect(contrast(edge, background)).toBeGreaterThanOrEqual(visible);
    });

    it.each(Object.entries({ ...bearing, answers }))('draws arrows that are %s to be seen', (_, colour) => {
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(visible);
      expect(contrast(sign, colour)).toBeGreaterThanOrEqual(readable);
    });

    describe.each(VISIONS)('seen with %s colour vision', (vision) => {
      it.each(pairs(edges))('tells %s from %s', (_kind, _other, edge, its) => {
        expect(colourDifference(edge, its, vision)).toBeGreaterThanOrEqual(KINDS_APART);
      });

      it('tells support from attack at once, and both from what answers a question', () => {
        const { supports, attacks } = bearing;
        expect(colourDifference(supports, attacks, vision)).toBeGreaterThanOrEqual(SUPPORT_AND_ATTACK_APART);
        expect(colourDifference(supports, answers, vision)).toBeGreaterThanOrEqual(KINDS_APART);
        expect(colourDifference(attacks, answers, vision)).toBeGreaterThanOrEqual(KINDS_APART);
      });
    });
  },
);

describe('the themes', () => {
  it('are filed under their names', () => {
    expect(Object.entries(themes).map(([name, theme]) => [name, theme.name])).toEqual(
      Object.keys(themes).map((name) => [name, name]),
    );
  });
});
