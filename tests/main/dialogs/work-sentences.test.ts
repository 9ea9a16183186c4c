import { expect, test } from 'vitest';
import { atCrash, atHang, type Work } from '../../../main/dialogs/work-sentences';

const all: readonly Work[] = [true, false].flatMap((unsaved) =>
  [0, 1, 3].flatMap((unkept) => [true, false].map((kept) => ({ unsaved, unkept, kept }))),
);

test.each(all)('of %j nothing is promised that is not so', (work) => {
  for (const words of [atCrash(work), atHang(work)]) {
    // Whatever is kept is said, and nothing is said to be kept that is not.
    expect(/unsaved changes( before that)? are kept|keeps your unsaved/.test(words)).toBe(work.kept);
    expect(/offers them/.test(words)).toBe(work.kept);
    expect(/could not be kept and (is|are) lost/.test(words)).toBe(work.unkept > 0);
    if (work.unkept > 0) expect(words).toMatch(work.unkept === 1 ? /^1 change could/ : /^3 changes could/);
    if (work.unkept > 0 && work.kept) expect(words).toContain('before that');
  }
});
