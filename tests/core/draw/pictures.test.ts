import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutScene } from '../../../core/draw/cut-scene';
import { describeMap } from '../../../core/draw/describe-map';
import { drawSvg, pictureSize } from '../../../core/draw/draw-svg';
import { fontFaces } from '../../../core/draw/font-faces';
import { iconPath } from '../../../core/draw/icon-path';
import { citationIcon, kindIcons } from '../../../core/draw/kind-icons';
import { rasterSize } from '../../../core/draw/raster-size';
import { themes } from '../../../core/draw/themes';
import { bearingClosure } from '../../../core/model/bearing-closure';
import { inducedMap } from '../../../core/model/induced-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';
import { byResvg } from './support/renderers';
import { articleMap, cjkMap } from './support/sample-maps';

const options = { theme: themes.light, title: 'A map' };
const scene = buildScene(articleMap);

describe('what stands around a map', () => {
  it('has its room above and below, and the map stays where it is', () => {
    const plain = pictureFrame(scene);
    const framed = pictureFrame(scene, { heading: 'A heading', legend: true });
    expect(framed.y).toBeLessThan(plain.y);
    expect(framed.y + framed.height).toBeGreaterThan(plain.y + plain.height);
    expect(framed.x).toBe(plain.x);
    expect(framed.heading.map(({ text }) => text)).toEqual(['A heading']);
  });

  it('explains the kinds and arrows that the map has, and no others', () => {
    const map = mapOf({ t: 'thesis', e: 'evidence' }, ['r: e + t']);
    const { legend } = pictureFrame(buildScene(map), { legend: true });
    expect(legend.map(({ name }) => name.text)).toEqual(['Thesis', 'Evidence', 'Supports']);
  });

  it('is wide enough for a long heading on a small map, and breaks it', () => {
    const small = buildScene(mapOf({ c: 'claim' }));
    const frame = pictureFrame(small, { heading: 'word '.repeat(40) });
    expect(frame.heading.length).toBeGreaterThan(1);
    for (const { x, width } of frame.heading)
      expect(x + width).toBeLessThanOrEqual(frame.x + frame.width - 24);
  });

  it('draws no background where the picture is to be transparent', () => {
    const { background } = themes.light;
    expect(drawSvg(scene, options)).toContain(`fill="${background}"/>`);
    const { width, height } = pictureSize(scene);
    expect(drawSvg(scene, { ...options, transparent: true })).not.toContain(
      `width="${width}" height="${height}" fill`,
    );
  });
});

describe('an SVG', () => {
  it('can be parsed, whatever the texts hold', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 3 }), fc.string({ unit: 'binary' }), (map, title) => {
        const description = describeMap(map);
        const places = new Map();
        const svg = drawSvg(buildScene({ ...map, places }), {
          ...options,
          title,
          heading: title,
          description,
        });
        // A strict parser of XML; what it draws is for other tests.
        expect(() =>
          byResvg(svg.replace(/<g [\s\S]*<\/g>/, (shapes) => `<desc>${shapes}</desc>`)),
        ).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('says what it shows to those who cannot see it', () => {
    const description = describeMap(articleMap);
    expect(description).toMatch(
      /^An argument map of \d+ statements: 1 question, 1 thesis, .*\. The thesis: History/,
    );
    expect(drawSvg(scene, { ...options, description })).toContain(
      `<desc id="description">${description}</desc>`,
    );
    expect(describeMap(mapOf({}))).toBe('An argument map without statements.');
  });

  it('carries the parts of Inter that it uses, and no others', async () => {
    const file = (unicodeRange: string, weight: 400 | 600) => ({
      weight,
      unicodeRange,
      read: async () => `${unicodeRange.slice(0, 4)}${weight}`,
    });
    const files = ([400, 600] as const).flatMap((weight) => [
      file('U+0000-00FF,U+0131', weight),
      file('U+3040-30FF', weight),
      file('U+0370-03FF', weight),
    ]);
    const css = await fontFaces(buildScene(cjkMap), {}, files);
    expect(css.match(/base64,[^)]+/g)).toEqual([
      'base64,U+00400',
      'base64,U+30400',
      'base64,U+00600',
      'base64,U+30600',
    ]);
    expect(drawSvg(scene, { ...options, fontFaces: css })).toContain('<style>@font-face{font-family:Inter;');
  });
});

describe('the icons', () => {
  it.each([...Object.entries(kindIcons), ['citation', citationIcon] as const])(
    '%s has path data',
    (_, icon) => {
      expect(iconPath(icon)).toMatch(/^M[-\d.]/);
    },
  );
});

describe('parts of a map', () => {
  it('keep the invariants, and cite what they carry', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.nat(), (map, pick) => {
        const ids = [...map.statements.keys()];
        if (ids.length === 0) return;
        const part = inducedMap(map, bearingClosure(map, ids[pick % ids.length]!));
        expect(brokenInvariants(part)).toEqual([]);
        const cited = [...part.statements.values()].flatMap(({ citations = [] }) => citations);
        expect(new Set(part.sources.keys())).toEqual(new Set(cited.map(({ source }) => source)));
      }),
    );
  });

  it('a branch is a statement and all that bears on it, undercuts too', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', u: 'rebuttal', x: 'claim' }, [
      'r1: a + t',
      'r2: b + a',
      'r3: u - r2',
      'r4: x + t',
    ]);
    expect(bearingClosure(map, 'a')).toEqual(new Set(['a', 'b', 'u']));
    expect([...inducedMap(map, bearingClosure(map, 'a')).relations.keys()]).toEqual(['r2', 'r3']);
  });

  it('a selection stands where it stood, with the arrows among it', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim' }, ['r1: a + t', 'r2: b - a']);
    const whole = buildScene(map);
    const cut = cutScene(whole, map, new Set(['a', 'b']));
    expect([...cut.boxes.values()]).toEqual([whole.boxes.get('a'), whole.boxes.get('b')]);
    expect([...cut.arrows.keys()]).toEqual(['r2']);
    expect(cut.bounds.height).toBeLessThan(whole.bounds.height);
  });
});

describe('rasterSize', () => {
  it('is what was asked for where programs can open that', () => {
    expect(rasterSize({ width: 1000, height: 500 }, 2)).toEqual({
      width: 2000,
      height: 1000,
      scale: 2,
      reduced: false,
    });
  });

  it('is smaller where they could not, and never nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5e6 }), fc.integer({ min: 1, max: 5e6 }), (width, height) => {
        const size = rasterSize({ width, height }, 4);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1_000_000);
        expect(size.width * size.height).toBeLessThanOrEqual(2 ** 28);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
        expect(size.reduced).toBe(size.scale < 4);
      }),
    );
  });
});
