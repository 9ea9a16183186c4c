import fc from 'fast-check';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { bundledMap } from '../../../support/bundled-map';
import { arbitraryMap } from '../../../support/generated-map';
import { mapOf } from '../../../support/map-of';
import { labelsOf } from '../../text/labels';

/** Fifty generated maps, the same in every run. What was placed by hand is laid out instead: it may lie a million px away. */
export const generatedMaps: readonly ArgumentMap[] = fc
  .sample(arbitraryMap({ maxStatements: 5 }), { numRuns: 80, seed: 4 })
  .filter(({ statements }) => statements.size > 0)
  .slice(0, 50)
  .map((map) => ({ ...map, places: new Map() }));

export const articleMap = bundledMap();

/** A map with statements in Japanese and Korean. */
export const cjkMap = mapOf(
  {
    q: { kind: 'question', text: '東京はなぜソウルとの関係改善をためらうのか。' },
    t: { kind: 'thesis', text: labelsOf('japanese').at(3)! },
    k: { kind: 'claim', text: labelsOf('korean').at(3)! },
    m: { kind: 'evidence', text: '韓国 한국 mixed with Latin, 2015年の合意（慰安婦）！' },
  },
  ['r1: t + q', 'r2: k + t', 'r3: m - t'],
);

/** A map with statements that read from right to left, Latin and digits among them. */
export const rtlMap = mapOf(
  {
    // Claims, because the font at hand has no bold, and some programs make one up.
    t: { kind: 'claim', text: labelsOf('arabic').at(3)! },
    h: { kind: 'claim', text: labelsOf('hebrew').at(3)! },
    m: { kind: 'evidence', text: 'مرحبا (abc) بالعالم 12!' },
  },
  ['r1: h + t', 'r2: m - t'],
);
