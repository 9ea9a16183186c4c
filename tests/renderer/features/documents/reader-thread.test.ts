import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareReader, takeReader } from '../../../../renderer/features/documents/reader-thread';
import { FakeWorker } from './fake-worker';

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a thread that was begun is taken once, and lives as long as its taker wants', () => {
  prepareReader();
  prepareReader();
  expect(FakeWorker.started).toHaveLength(1);
  const [begun] = FakeWorker.started;
  expect(takeReader()).toBe(begun);
  expect(takeReader()).not.toBe(begun);
  vi.runAllTimers();
  expect(begun!.ended).toBe(false);
});

test('a thread that nobody takes ends', () => {
  prepareReader();
  vi.advanceTimersByTime(20_000);
  expect(FakeWorker.started[0]!.ended).toBe(true);
  expect(takeReader()).toBe(FakeWorker.started[1]);
});

test('in the place of one that could not be begun another is', () => {
  prepareReader();
  FakeWorker.started[0]!.fail();
  expect(takeReader()).toBe(FakeWorker.started[1]);
});
