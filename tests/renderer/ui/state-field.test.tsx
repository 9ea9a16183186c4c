import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { stateField, useWindow } from '../../../renderer/ui/state-field';

afterEach(cleanup);

describe('a field of the state of the window', () => {
  test('is as it is from the start until it is set, in states from before it was declared too', () => {
    const before = useWindow.getState();
    const field = stateField({ name: 'late', initial: { letters: 'a', at: 0 } });
    expect(field.of(before)).toEqual({ letters: 'a', at: 0 });
    field.patch({ at: 2 });
    expect(field.get()).toEqual({ letters: 'a', at: 2 });
    expect(field.of(before)).toEqual({ letters: 'a', at: 0 });
  });

  test('is a part of the one state that is told to all', () => {
    const field = stateField<number>({ name: 'number', initial: 1 });
    const told: number[] = [];
    const stop = useWindow.subscribe((now) => told.push(field.of(now)));
    field.set((now) => now + 1);
    field.set(2);
    field.set(3);
    stop();
    expect(told).toEqual([2, 3]);
  });

  test('is not another of the same name', () => {
    const one = stateField({ name: 'same', initial: 1 });
    const other = stateField({ name: 'same', initial: 2 });
    one.set(5);
    expect(other.get()).toBe(2);
  });

  test('draws anew what reads the part of it that changed', () => {
    const field = stateField({ name: 'drawn', initial: { words: 'one', other: 0 } });
    let drawn = 0;
    function Words() {
      drawn++;
      return <p>{field.use(({ words }) => words)}</p>;
    }
    render(<Words />);
    act(() => field.patch({ other: 1 }));
    expect(drawn).toBe(1);
    act(() => field.patch({ words: 'two' }));
    expect(screen.getByText('two')).toBeTruthy();
    expect(drawn).toBe(2);
  });
});
