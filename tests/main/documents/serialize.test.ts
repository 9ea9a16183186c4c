import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { allDone, isIdle, serialize } from '../../../main/documents/serialize';

describe('the queue', () => {
  test('runs the jobs of one document one after another, in their order', async () => {
    const log: string[] = [];
    const job = (name: string, ms: number) => async () => {
      log.push(`${name} begins`);
      await wait(ms);
      log.push(`${name} ends`);
      return name;
    };
    const answers = await Promise.all([serialize('a', job('slow', 20)), serialize('a', job('fast', 0))]);
    expect(answers).toEqual(['slow', 'fast']);
    expect(log).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends']);
  });

  test('lets one document not wait for another', async () => {
    const log: string[] = [];
    const slow = serialize('a', async () => wait(30).then(() => log.push('a')));
    await Promise.all([slow, serialize('b', async () => log.push('b'))]);
    expect(log).toEqual(['b', 'a']);
  });

  test('goes on after a job that failed, whose caller is told', async () => {
    const failed = serialize('a', () => Promise.reject(new Error('full')));
    const next = serialize('a', async () => 'written');
    await expect(failed).rejects.toThrow('full');
    await expect(next).resolves.toBe('written');
  });

  test('is idle when all is done', async () => {
    let written = false;
    const write = async () => {
      written = true;
    };
    void serialize('a', () => wait(20)).then(() => serialize('a', write));
    expect(isIdle()).toBe(false);
    await allDone();
    await allDone();
    expect([written, isIdle()]).toEqual([true, true]);
  });
});
