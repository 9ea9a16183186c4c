import { cruxesOf } from '../../core/crux/cruxes';
import { flipsOf } from '../../core/crux/flips';
import { WhatIf } from '../../core/crux/what-if';
import { whyOf } from '../../core/crux/why';
import { applyChange } from '../../core/edit/change/apply-change';
import { setStatementFields } from '../../core/edit/statements/set-statement-fields';
import type { ArgumentMap } from '../../core/model/argument-map';
import { SEMANTICS } from '../../core/model/weighing';
import { effectsOn } from '../../core/weigh/effects-on';
import { weighAfter } from '../../core/weigh/weigh-after';
import { weighAnew } from '../../core/weigh/weigh-anew';
import { weighMap } from '../../core/weigh/weigh-map';
import { largeMap } from '../support/large-map';
import { seededRandom } from '../support/seeded-random';
import { type Figure, figure, median, percentile } from './figure';

const RUNS = 31;
const LARGE = 10_000;
const USUAL = 1_000;
/** A frame of a screen that draws 60 in a second, in ms. */
const FRAME = 16.7;

/**
 * Weighing 10,000 statements beside one walk over the relations, each with its premises and its target looked up; of 1,000, the
 * answer to a base score that is dragged beside a frame, and what is found by weighing again and again beside weighing anew as often.
 */
export function weighing(): readonly Figure[] {
  const large = largeMap(LARGE);
  const rows: Figure[] = [];
  for (const semantics of SEMANTICS) {
    const choice = { semantics, premises: 'weakest' } as const;
    const [ours, theirs] = inTurns([(map) => weighAnew(map, choice), walk], large);
    const name = `weighing: all by ${semantics}, beside one walk over the relations`;
    rows.push(figure({ name, size: LARGE, ours: ours!, theirs: theirs!, unit: 'ms', goal: 1 / 10 }));
  }
  rows.push(editBesideAnew(large), dragBesideFrame());
  const usual = largeMap(USUAL);
  const orders = whyOf(usual, 's0')!.orders;
  for (const [name, work, weighings] of [
    ['effects of all relations', (map: ArgumentMap) => effectsOn(map, 's0'), usual.relations.size],
    [
      'all swings, withdrawals and cuts',
      (map: ArgumentMap) => cruxesOf(map, 's0'),
      3 * USUAL + usual.relations.size,
    ],
    ['all contributions', (map: ArgumentMap) => whyOf(map, 's0'), orders * USUAL],
    ['all flips', (map: ArgumentMap) => flipsOf(map, 's0'), 16 * USUAL],
  ] as const) {
    const [ours, anew] = inTurns([work, (map) => weighAnew(map)], usual, 5);
    const theirs = anew! * weighings;
    rows.push(
      figure({
        name: `weighing: ${name}, beside as many times anew`,
        size: USUAL,
        ours: ours!,
        theirs,
        unit: 'ms',
        goal: 5,
      }),
    );
  }
  return rows;
}

/** An edit of one base score, beside weighing all anew. */
function editBesideAnew(large: ArgumentMap): Figure {
  const random = seededRandom(7);
  const ours: number[] = [];
  const theirs: number[] = [];
  let map = large;
  let weighed = weighMap(map);
  for (let run = 0; run < 10 * RUNS; run++) {
    const change = setStatementFields(map, [`s${Math.floor(random() * LARGE)}`], { baseScore: random() })!;
    map = applyChange(map, change);
    const begin = performance.now();
    weighed = weighAfter(weighed, map, change);
    const middle = performance.now();
    weighAnew(map);
    ours.push(middle - begin);
    theirs.push(performance.now() - middle);
  }
  return figure({
    name: 'weighing: after an edit, beside anew',
    size: LARGE,
    ours: median(ours),
    theirs: median(theirs),
    unit: 'ms',
    goal: 10,
  });
}

/** A base score that is dragged: of all answers, the slowest twentieth, beside a frame. */
function dragBesideFrame(): Figure {
  const random = seededRandom(11);
  const what = new WhatIf(largeMap(USUAL));
  const taken: number[] = [];
  for (let run = 0; run < 2_000; run++) {
    const begin = performance.now();
    what.setBase(`s${Math.floor(random() * USUAL)}`, random());
    what.moved();
    taken.push(performance.now() - begin);
  }
  const ours = percentile(taken, 0.95);
  return figure({
    name: 'weighing: a base score dragged, p95 beside a frame',
    size: USUAL,
    ours,
    theirs: FRAME,
    unit: 'ms',
    goal: 1,
  });
}

/** Of each piece of work, the median of its times, in ms, on a map that nothing is known of yet. They take turns. */
function inTurns(
  works: readonly ((map: ArgumentMap) => unknown)[],
  map: ArgumentMap,
  runs = RUNS,
): readonly number[] {
  const taken = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, work] of works.entries()) {
      const fresh = { ...map, statements: new Map(map.statements), relations: new Map(map.relations) };
      const begin = performance.now();
      work(fresh);
      taken[at]!.push(performance.now() - begin);
    }
  }
  return taken.map(median);
}

/** @returns something of what it sees, so that no compiler leaves out the looking */
function walk({ statements, relations }: ArgumentMap): number {
  let seen = 0;
  for (const { premises, target } of relations.values()) {
    for (const premise of premises) seen += statements.get(premise)!.kind.length;
    seen += (statements.get(target) ?? relations.get(target)!).kind.length;
  }
  return seen;
}
