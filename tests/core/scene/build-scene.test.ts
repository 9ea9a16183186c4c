import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../core/derived/advance';
import { type DerivedMap, derive } from '../../../core/derived/derived-map';
import { changeBetween } from '../../../core/edit/change/change-between';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Point, Rect } from '../../../core/model/geometry';
import { ORIENTATIONS, type Orientation, withOrientation } from '../../../core/model/orientation';
import { MARK_RADIUS } from '../../../core/scene/arrows/arrow-anatomy';
import { arrowHead, arrowPath } from '../../../core/scene/arrows/arrow-path';
import { PADDING_X } from '../../../core/scene/boxes/box-anatomy';
import { buildScene } from '../../../core/scene/build-scene';
import { arrowAt, boxAt } from '../../../core/scene/index/hit';
import type { Scene } from '../../../core/scene/scene';
import { bundledMap } from '../../support/bundled-map';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

function onEdge({ x, y }: Point, rect: Rect): boolean {
  const inX = x >= rect.x - 0.01 && x <= rect.x + rect.width + 0.01;
  const inY = y >= rect.y - 0.01 && y <= rect.y + rect.height + 0.01;
  const atX = Math.abs(x - rect.x) < 0.01 || Math.abs(x - rect.x - rect.width) < 0.01;
  const atY = Math.abs(y - rect.y) < 0.01 || Math.abs(y - rect.y - rect.height) < 0.01;
  return inX && inY && (atX || atY);
}

/** The boxes whose inside an arrow runs through. */
function crossings({ boxes, arrows }: Scene): string[] {
  const found: string[] = [];
  for (const arrow of arrows.values()) {
    for (const line of [...arrow.stems, arrow.trunk]) {
      line.slice(1).forEach((to, index) => {
        const from = line[index]!;
        for (const box of boxes.values()) {
          const inside =
            Math.max(from.x, to.x) > box.x + 1 &&
            Math.min(from.x, to.x) < box.x + box.width - 1 &&
            Math.max(from.y, to.y) > box.y + 1 &&
            Math.min(from.y, to.y) < box.y + box.height - 1;
          if (inside) found.push(`${arrow.id} through ${box.id}`);
        }
      });
    }
  }
  return found;
}

/** Either way in which a map is laid out. */
const orientation = fc.constantFrom(...ORIENTATIONS);

function oriented(map: ArgumentMap, orientation: Orientation): ArgumentMap {
  return { ...map, view: withOrientation(map.view, orientation) };
}

/** After the change that makes of its map another one. */
function edited(before: DerivedMap, map: ArgumentMap): DerivedMap {
  return advance(before, changeBetween(before.map, map));
}

function withText(map: ArgumentMap, id: string, text: string): ArgumentMap {
  return { ...map, statements: new Map(map.statements).set(id, { ...map.statements.get(id)!, text }) };
}

describe('a scene of any map', () => {
  it('holds all boxes with their text inside, and arrows from edge to edge', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 14 }), orientation, (upright, orientation) => {
        const map = oriented(upright, orientation);
        const { boxes, arrows, bounds } = buildScene(map);
        expect([...boxes.keys()].sort()).toEqual([...map.statements.keys()].sort());
        expect([...arrows.keys()].sort()).toEqual([...map.relations.keys()].sort());
        for (const box of boxes.values()) {
          for (const line of box.lines) {
            expect(line.width).toBeLessThanOrEqual(box.width - 2 * PADDING_X + 0.01);
            expect(line.y).toBeLessThan(box.height);
          }
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        }
        for (const [id, arrow] of arrows) {
          const { premises, target } = map.relations.get(id)!;
          expect(arrow.stems).toHaveLength(premises.length);
          arrow.stems.forEach((stem, index) => {
            expect(onEdge(stem[0]!, boxes.get(premises[index]!)!)).toBe(true);
          });
          const tip = arrow.trunk.at(-1)!;
          const box = boxes.get(target);
          const mark = arrows.get(target)?.mark;
          if (box) expect(onEdge(tip, box)).toBe(true);
          else expect(Math.hypot(tip.x - mark!.x, tip.y - mark!.y)).toBeCloseTo(MARK_RADIUS + 1, 5);
          expect(arrow.undercut).toBe(!box);
          expect(arrowPath(arrow) + arrowHead(arrow)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is after other words and other places what it would be from anew', () => {
    const texts = ['', 'Other words.', 'Words that take more lines than one, and more than that. '.repeat(3)];
    fc.assert(
      fc.property(
        arbitraryMap({ plain: true }),
        fc.array(
          fc.record({ pick: fc.nat(30), text: fc.constantFrom(...texts), place: fc.option(fc.nat(500)) }),
        ),
        fc.boolean(),
        (first, edits, folds) => {
          const collapsed = new Set(folds ? [...first.statements.keys()].slice(0, 2) : []);
          let map = first;
          let derived = derive(map, collapsed);
          for (const { pick, text, place } of edits) {
            const id = [...map.statements.keys()][pick % map.statements.size];
            if (id === undefined) continue;
            map = withText(map, id, text);
            if (place !== null)
              map = { ...map, places: new Map(map.places).set(id, { id, x: place, y: place }) };
            derived = edited(derived, map);
            expect(derived.scene).toEqual(buildScene(map, new Set(collapsed)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is after statements and relations came and went what it would be from anew', () => {
    fc.assert(
      fc.property(
        arbitraryMap({ maxStatements: 16 }),
        orientation,
        fc.array(fc.record({ pick: fc.nat(), to: fc.nat(), supports: fc.boolean(), adds: fc.boolean() }), {
          minLength: 1,
          maxLength: 6,
        }),
        (start, orientation, edits) => {
          let map = oriented(start, orientation);
          let derived = derive(map);
          edits.forEach(({ pick, to, supports, adds }, index) => {
            const relations = new Map(map.relations);
            const statements = new Map(map.statements);
            const targets = [...statements.keys(), ...relations.keys()];
            if (adds && targets.length > 0) {
              const premise = `new ${index}`;
              const kind = supports ? 'supports' : 'attacks';
              const target = targets[to % targets.length]!;
              statements.set(premise, { id: premise, kind: 'claim', text: 'Also so' });
              relations.set(`r ${index}`, { id: `r ${index}`, kind, premises: [premise], target });
            } else {
              const free = [...relations.keys()].filter((id) =>
                [...relations.values()].every(({ target }) => target !== id),
              );
              relations.delete(free[pick % free.length] ?? '');
            }
            map = { ...map, statements, relations };
            derived = edited(derived, map);
            expect(derived.scene).toEqual(buildScene(map));
          });
        },
      ),
      // Any edits at all are tried in `derived/advance.test.ts`.
      { numRuns: 40 },
    );
  });

  it('leads an undercut anew where another statement undercuts', () => {
    const kinds = { t: 'thesis', e: 'evidence', x: 'rebuttal', y: 'rebuttal' } as const;
    const before = mapOf(kinds, ['r: e + t', 'u: x - r', 'v: y - x']);
    const after = mapOf(kinds, ['r: e + t', 'w: y - r', 'v: x - y']);
    const relations = new Map(after.relations).set('r', before.relations.get('r')!);
    const { map, scene } = edited(derive(before), { ...before, relations });
    expect(scene).toEqual(buildScene(map));
  });

  it('is the same scene for the same map, to the last object', () => {
    fc.assert(
      fc.property(arbitraryMap({ plain: true }), (map) => {
        const derived = derive(map);
        const before = derived.scene;
        const copies = [...map.statements.values()].map(
          (statement) => [statement, { ...statement }] as const,
        );
        const after = advance(derived, { statements: { updated: copies } }).scene;
        for (const [id, box] of after.boxes) expect(box).toBe(before.boxes.get(id));
        for (const [id, arrow] of after.arrows) expect(arrow).toBe(before.arrows.get(id));
      }),
    );
  });
});

describe('a map from left to right', () => {
  it('has what bears on a statement to its right, and no two boxes touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (size) => {
        const map = oriented(largeMap(size, 0), 'right');
        const boxes = [...buildScene(map).boxes.values()];
        const byId = new Map(boxes.map((box) => [box.id, box]));
        for (const { premises, target } of map.relations.values()) {
          const { x, width } = byId.get(target)!;
          for (const premise of premises) expect(byId.get(premise)!.x).toBeGreaterThan(x + width);
        }
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what a hand placed where it stands', () => {
    const map = oriented(mapOf({ t: 'thesis', e: 'evidence' }, ['r: e + t']), 'right');
    const placed = { ...map, places: new Map([['e', { id: 'e', x: -40, y: 900 }]]) };
    expect(buildScene(placed).boxes.get('e')).toMatchObject({ x: -40, y: 900 });
  });

  it('of the article leads no arrow through a box', () => {
    expect(crossings(buildScene(oriented(bundledMap(), 'right')))).toEqual([]);
  });
});

describe("the article's map", () => {
  const map = bundledMap();
  const derived = derive(map);
  const { scene } = derived;

  it('is of a shape that can be read on a small screen', () => {
    const zoom = Math.min((1280 - 48) / scene.bounds.width, (800 - 92) / scene.bounds.height);
    expect(zoom).toBeGreaterThan(0.58);
  });

  it('has the question and the thesis on top, and no arrow through a box', () => {
    const tops = [...scene.boxes.values()].sort((a, b) => a.y - b.y).map(({ kind }) => kind);
    expect(tops.slice(0, 2)).toEqual(['question', 'thesis']);
    expect(crossings(scene)).toEqual([]);
  });

  it('joins linked premises before they reach their target', () => {
    const linked = [...map.relations.values()].filter(({ premises }) => premises.length > 1);
    expect(linked.length).toBeGreaterThan(0);
    for (const { id } of linked) {
      const { junction, stems, trunk } = scene.arrows.get(id)!;
      for (const stem of stems) expect(stem.at(-1)).toEqual(junction);
      expect(trunk[0]).toEqual(junction);
    }
  });

  it('redraws only what an edit changed', () => {
    const { scene: after } = edited(
      derived,
      withText(map, 'still-open', 'Whether that will move Tokyo is open.'),
    );
    const changed = [...after.boxes.values()].filter((box) => scene.boxes.get(box.id) !== box);
    expect(changed.map(({ id }) => id)).toEqual(['still-open']);
  });
});

describe('a map that is too wide for one row', () => {
  // Twenty explanations, each with six pieces of evidence; every second one is attacked instead.
  const explanations = Array.from({ length: 20 }, (_, index) => `e${index}`);
  const evidence = explanations.flatMap((id) => Array.from({ length: 6 }, (_, index) => `${id}v${index}`));
  const map = mapOf(Object.fromEntries(['t', ...explanations, ...evidence].map((id) => [id, 'claim'])), [
    ...explanations.map((id, index) => `r${id}: ${id} ${index % 2 ? '-' : '+'} t`),
    ...evidence.map((id) => `r${id}: ${id} + ${id.slice(0, id.indexOf('v'))}`),
  ]);
  const scene = buildScene(map);

  it('is broken into rows, and is no strip', () => {
    const heights = new Set(explanations.map((id) => scene.boxes.get(id)!.y));
    expect(heights.size).toBeGreaterThan(1);
    expect(scene.bounds.width / scene.bounds.height).toBeLessThan(3);
  });

  it('leads the arrows of lower rows up beside the others, each tone on a line of its own', () => {
    expect(crossings(scene)).toEqual([]);
    const lowest = Math.max(...explanations.map((id) => scene.boxes.get(id)!.y));
    const spines = explanations
      .filter((id) => scene.boxes.get(id)!.y === lowest)
      .map((id) => ({ id, x: Math.min(...scene.arrows.get(`r${id}`)!.trunk.map(({ x }) => x)) }));
    const tonesOf = new Map(spines.map(({ id, x }) => [x, map.relations.get(`r${id}`)!.kind]));
    for (const { id, x } of spines) expect(tonesOf.get(x)).toBe(map.relations.get(`r${id}`)!.kind);
  });
});

describe('a place given by hand', () => {
  const map = mapOf({ t: 'thesis', e: 'explanation', v: 'evidence' }, ['r1: e + t', 'r2: v + e']);
  const laid = buildScene(map);

  it('is kept, zero included, and what hangs under the statement moves along', () => {
    const placed = buildScene({ ...map, places: new Map([['e', { id: 'e', x: 0, y: 900 }]]) });
    const [before, after] = [laid.boxes.get('e')!, placed.boxes.get('e')!];
    expect([after.x, after.y]).toEqual([0, 900]);
    const [vBefore, vAfter] = [laid.boxes.get('v')!, placed.boxes.get('v')!];
    expect([vAfter.x - vBefore.x, vAfter.y - vBefore.y]).toEqual([after.x - before.x, after.y - before.y]);
    expect(placed.boxes.get('t')!.y).toBe(laid.boxes.get('t')!.y);
  });

  it('may be at the end of the world', () => {
    const far = { id: 'v', x: -1e12, y: 1e12 };
    const { boxes, arrows } = buildScene({ ...map, places: new Map([['v', far]]) });
    expect(boxes.get('v')).toMatchObject(far);
    expect(onEdge(arrows.get('r2')!.trunk.at(-1)!, boxes.get('e')!)).toBe(true);
  });

  it('leaves its arrows a way around the boxes', () => {
    const over = laid.boxes.get('t')!;
    const placed = buildScene({ ...map, places: new Map([['v', { id: 'v', x: over.x, y: over.y - 300 }]]) });
    expect(crossings(placed)).toEqual([]);
  });
});

describe('what stands at a point', () => {
  const scene = buildScene(mapOf({ t: 'thesis', e: 'explanation' }, ['r1: e + t']));

  it('is a box inside its edges, an arrow within reach, or nothing', () => {
    const box = scene.boxes.get('e')!;
    expect(boxAt(scene, { x: box.x, y: box.y })?.id).toBe('e');
    expect(boxAt(scene, { x: box.x - 1, y: box.y })).toBeUndefined();
    const { mark } = scene.arrows.get('r1')!;
    expect(arrowAt(scene, { x: mark.x + 5, y: mark.y }, 6)?.id).toBe('r1');
    expect(arrowAt(scene, { x: mark.x + 7, y: mark.y }, 6)).toBeUndefined();
  });
});
