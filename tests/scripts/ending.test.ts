import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForEnding } from '../../scripts/ending.mjs';

describe('how a command is asked to end', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function listening() {
    const signals = new EventEmitter();
    const ending = listenForEnding(signals);
    return { signals, state: () => [ending.asked.aborted, ending.forced.aborted] };
  }

  test('a Ctrl-C asks, for as long as the person needs', () => {
    const { signals, state } = listening();
    expect(state()).toEqual([false, false]);
    signals.emit('SIGINT');
    vi.advanceTimersByTime(3_600_000);
    expect(state()).toEqual([true, false]);
  });

  test('the same Ctrl-C, passed on by npm, is not a second one', () => {
    const { signals, state } = listening();
    signals.emit('SIGINT');
    vi.advanceTimersByTime(20);
    signals.emit('SIGINT');
    expect(state()).toEqual([true, false]);
  });

  test('a second Ctrl-C forces', () => {
    const { signals, state } = listening();
    signals.emit('SIGINT');
    vi.advanceTimersByTime(2_000);
    signals.emit('SIGINT');
    expect(state()).toEqual([true, true]);
  });

  test.each(['SIGTERM', 'SIGHUP'])('%s asks, and forces when time is up', (signal) => {
    const { signals, state } = listening();
    signals.emit(signal);
    vi.advanceTimersByTime(9_000);
    expect(state()).toEqual([true, false]);
    vi.advanceTimersByTime(2_000);
    expect(state()).toEqual([true, true]);
  });
});
