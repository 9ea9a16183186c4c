import { expect, test } from 'vitest';
import { cruxesOf } from '../../../../core/crux/cruxes';
import { flipsOf } from '../../../../core/crux/flips';
import { whyOf } from '../../../../core/crux/why';
import { answersTo, cruxJob } from '../../../../renderer/features/crux/crux-job';
import { mapOf } from '../../../support/map-of';

const map = {
  ...mapOf(
    {
      t: 'thesis',
      e: 'explanation',
      c: 'counterpoint',
      f: { kind: 'evidence', text: 'It is known.', citations: [{ source: 'report' }] },
      aside: 'claim',
    },
    ['r: e + t', 'a: c - t', 's: f + e', 'x: t + aside'],
  ),
  sources: new Map([['report', { id: 'report', title: 'A report', text: 'Long.', credibility: 0.9 }]]),
  weighing: { semantics: 'df-quad' } as const,
};

test('a thread answers as the window would, and is told no more than it needs', () => {
  const job = structuredClone(cruxJob(map, 't', ['cruxes', 'flips', 'why']));
  expect(job.statements.map(({ id }) => id).sort()).toEqual(['c', 'e', 'f', 't']);
  expect(JSON.stringify(job)).not.toContain('Long.');
  const answers = [...answersTo(job)];
  const answer = (kind: string) => answers.find((one) => one.kind === kind);
  expect(answer('cruxes')).toEqual({ kind: 'cruxes', value: cruxesOf(map, 't') });
  expect(answer('flips')).toEqual({ kind: 'flips', value: flipsOf(map, 't') });
  expect(answer('why')).toEqual({ kind: 'why', value: whyOf(map, 't') });
  expect(answers.at(-1)).toEqual({ kind: 'done' });
  const shares = answers.flatMap((one) => (one.kind === 'share' ? [one.share] : []));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});
