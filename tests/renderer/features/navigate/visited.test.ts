import { describe, expect, test } from 'vitest';
import {
  goBack,
  goForward,
  nowhere,
  type Visit,
  visit,
} from '../../../../renderer/features/navigate/visited';

const there = () => true;
const at = (id: string | undefined, x = 0, zoom = 1): Visit => ({
  selection: id === undefined ? [] : [id],
  focus: null,
  seen: { x, y: 0, width: 1000 / zoom, height: 800 / zoom, zoom },
});

/** Goes to places, a time in ms after the one before. */
function after(...steps: readonly (readonly [number, Visit])[]) {
  let visited = nowhere;
  let time = 0;
  for (const [pause, place] of steps) {
    time += pause;
    visited = visit(visited, place, time);
  }
  return visited;
}
const names = (visits: readonly Visit[]) => visits.map(({ selection }) => selection[0]);

describe('places', () => {
  test('are gone back to and forward again', () => {
    let visited = after([0, at('a')], [2000, at('b')], [2000, at('c')]);
    expect(names(visited.back)).toEqual(['a', 'b']);
    visited = goBack(visited, there)!;
    visited = goBack(visited, there)!;
    expect(visited.here?.selection).toEqual(['a']);
    expect(goBack(visited, there)).toBeUndefined();
    visited = goForward(visited, there)!;
    expect(visited.here?.selection).toEqual(['b']);
    expect(names(visited.forward)).toEqual(['c']);
  });

  test('that one goes to after going back take the place of those ahead', () => {
    const back = goBack(after([0, at('a')], [2000, at('b')]), there)!;
    const visited = visit(back, at('c'), 2001);
    expect(names(visited.back)).toEqual(['a']);
    expect(goForward(visited, there)).toBeUndefined();
  });

  test('that one passes through are not kept', () => {
    const walked = after([0, at('a')], [2000, at('b')], [100, at('c')], [100, at('d')], [3000, at('e')]);
    expect(names(walked.back)).toEqual(['a', 'd']);
    const returned = after([0, at('a')], [2000, at('b')], [100, at('a')]);
    expect(returned.back).toEqual([]);
    expect(returned.here?.selection).toEqual(['a']);
  });

  test('but the way through them is', () => {
    const { trail } = after([0, at('a')], [2000, at('b')], [100, at('c')], [100, at('c', 50)]);
    expect(trail).toEqual(['a', 'b', 'c']);
  });

  test('are the same as long as one sees much the same', () => {
    expect(after([0, at('a')], [2000, at('a', 300)]).back).toEqual([]);
    expect(after([0, at('a')], [2000, at('a', 900)]).back).toHaveLength(1);
    expect(after([0, at('a')], [2000, at('a', 0, 1.3)]).back).toEqual([]);
    expect(after([0, at('a')], [2000, at('a', 0, 3)]).back).toHaveLength(1);
    const drifted = after([0, at('a')], [2000, at('a', 300)], [2000, at('a', 600)]);
    expect(drifted.back).toHaveLength(1);
    expect(drifted.back[0]?.seen.x).toBe(300);
  });

  test('are skipped when they are gone', () => {
    const visited = after([0, at('a')], [2000, at('gone')], [2000, at('c')]);
    const back = goBack(visited, ({ selection }) => selection[0] !== 'gone')!;
    expect(back.here?.selection).toEqual(['a']);
  });

  test('are bounded', () => {
    let visited = nowhere;
    for (let step = 0; step < 500; step++) visited = visit(visited, at(`s${step}`), step * 2000);
    expect(visited.back).toHaveLength(100);
    expect(visited.trail).toHaveLength(100);
    expect(visited.back.at(-1)?.selection).toEqual(['s498']);
  });
});
