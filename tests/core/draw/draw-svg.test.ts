import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSvg, pictureSize } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { xmlText } from '../../../core/draw/xml';
import { buildScene } from '../../../core/scene/build-scene';
import { bundledMap } from '../../support/bundled-map';
import { mapOf } from '../../support/map-of';

const options = { theme: themes.light, title: 'A map' };

describe('drawSvg', () => {
  const map = bundledMap();
  const scene = buildScene(map);
  const svg = drawSvg(scene, options);

  it('draws with rectangles, paths and text alone, and fetches and runs nothing', () => {
    const tags = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
    const icons = ['circle', 'line', 'polyline', 'polygon', 'ellipse'];
    expect([...tags].filter((tag) => !icons.includes(tag!)).sort()).toEqual([
      'g',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    expect(svg).not.toMatch(/href|url\(|@import|<script|\son[a-z]+=/);
  });

  it('holds the text of every statement, line by line', () => {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    for (const { lines } of scene.boxes.values()) {
      for (const line of lines) expect(texts).toContain(xmlText(line.text));
    }
  });

  it('is as large as the map and its margin', () => {
    expect(pictureSize(scene, { margin: 10 })).toEqual({
      width: scene.bounds.width + 20,
      height: scene.bounds.height + 20,
    });
    expect(svg).toContain(`width="${scene.bounds.width + 48}" height="${scene.bounds.height + 48}"`);
  });

  it('writes a hostile text as text', () => {
    const text = '</text><script>alert(1)</script> "&amp;" ]]> \u0000\u0007\uD800';
    const drawn = drawSvg(buildScene(mapOf({ t: { kind: 'thesis', text } })), { ...options, title: text });
    expect(drawn).not.toContain('<script');
    expect(drawn).toContain('&lt;script&gt;');
    expect([...drawn].every((character) => character === '\n' || character >= ' ')).toBe(true);
  });

  it('draws an empty map as an empty picture', () => {
    expect(drawSvg(buildScene(mapOf({})), options)).toContain('width="48" height="48"');
  });
});

describe('xmlText', () => {
  it('leaves only characters that XML 1.0 allows, and none that end text or attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (odd, plain) => {
        const written = xmlText(`${odd}\uDC00${plain}`);
        expect(written).not.toMatch(/[<>"]/);
        expect(written).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
        expect(written).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });
});
