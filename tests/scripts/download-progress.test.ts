import { describe, expect, test } from 'vitest';
import { downloadProgress } from '../../scripts/obtain-electron.mjs';

function progress(isTTY: boolean) {
  let written = '';
  const out = {
    isTTY,
    write: (text: string | Uint8Array) => {
      written += text;
      return true;
    },
  };
  return { update: downloadProgress(out as Parameters<typeof downloadProgress>[0]), written: () => written };
}

describe('the progress of a download', () => {
  test('is one line that is written over in a terminal', () => {
    const { update, written } = progress(true);
    update({ received: 30_000_000, total: 120_000_000 });
    update({ received: 30_000_001, total: 120_000_000 });
    update({ received: 120_000_000, total: 120_000_000 });
    expect(written()).toBe('\r  30 of 120 MB (25 %)\r  120 of 120 MB (100 %)');
  });

  test('leaves nothing of a longer line behind', () => {
    const { update, written } = progress(true);
    update({ received: 1_000_000, total: 120_000_000 });
    update({ received: 2_000_000 });
    expect(written().split('\r').at(-1)).toBe('  2 MB'.padEnd('  1 of 120 MB (0 %)'.length));
  });

  test('is a line for each quarter in a file', () => {
    const { update, written } = progress(false);
    for (let received = 0; received <= 120_000_000; received += 1_000_000)
      update({ received, total: 120_000_000 });
    expect(written().split('\n').filter(Boolean)).toEqual([
      '  30 of 120 MB (25 %)',
      '  60 of 120 MB (50 %)',
      '  90 of 120 MB (75 %)',
      '  120 of 120 MB (100 %)',
    ]);
  });
});
