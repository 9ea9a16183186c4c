import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { holdKeys, holdKeysWhile, listenForHeldKeys } from '../../../renderer/ui/held-keys';

/** What came to the window, after what holds keys. */
let seen: string[];
let stop: () => void;

// Read late as well; a busy machine takes its time for it.
beforeAll(() => import('../../../renderer/ui/play-key'));

beforeEach(() => {
  seen = [];
  const note = ({ key }: KeyboardEvent) => seen.push(key);
  const stopHolding = listenForHeldKeys();
  window.addEventListener('keydown', note);
  stop = () => {
    stopHolding();
    window.removeEventListener('keydown', note);
  };
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Presses a key. @returns whether the browser is left to do its own with it */
function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}

function focused<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  document.body.append(element);
  element.focus();
  return element;
}

test('keys go through while nothing is waited for', () => {
  expect(press('a')).toBe(true);
  expect(seen).toEqual(['a']);
});

test('keys wait for the part, and come to it in order, with the ones pressed while they are played', async () => {
  const hold = holdKeys({});
  expect(press('t')).toBe(false);
  press('i');
  expect(seen).toEqual([]);
  const field = focused('input');
  // While it has the focus but was not said to be there, they wait too.
  press('d');
  hold.ready();
  field.addEventListener('input', () => field.value === 't' && press('y'));
  await vi.waitFor(() => expect(field.value).toBe('tidy'));
  expect(seen).toEqual(['t', 'i', 'd', 'y']);
  await vi.waitFor(() => expect(press('x')).toBe(true));
});

test('keys are typed over what is selected, and as input that React hears of', async () => {
  const hold = holdKeys({});
  press('b');
  const field = focused('textarea');
  field.value = 'old';
  field.select();
  const onInput = vi.fn();
  field.addEventListener('input', onInput);
  hold.ready();
  await vi.waitFor(() => expect(field.value).toBe('b'));
  expect(onInput).toHaveBeenCalledOnce();
});

test('Enter presses a button, unless something made another use of it', async () => {
  for (const [used, clicks] of [
    [false, 1],
    [true, 0],
  ] as const) {
    const hold = holdKeys({});
    press('Enter');
    const button = focused('button');
    const onClick = vi.fn();
    button.addEventListener('click', onClick);
    button.addEventListener('keydown', (event) => used && event.preventDefault());
    const up = new Promise((resolve) => button.addEventListener('keyup', resolve));
    hold.ready();
    await up;
    expect(onClick).toHaveBeenCalledTimes(clicks);
  }
});

test('Escape takes back what was asked for last, and drops the keys', async () => {
  const cancelled: string[] = [];
  const first = holdKeys({ cancel: () => cancelled.push('first') });
  const second = holdKeys({ cancel: () => cancelled.push('second') });
  press('a');
  press('Escape');
  expect(cancelled).toEqual(['second']);
  press('Escape');
  press('b');
  expect(cancelled).toEqual(['second', 'first']);
  // What comes too late changes nothing.
  first.fail();
  second.ready();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(cancelled).toHaveLength(2);
  expect(seen).toEqual(['b']);
});

test('what cannot be read is taken back; its keys are dropped, and the next go through', () => {
  const cancel = vi.fn();
  const hold = holdKeys({ cancel });
  press('Delete');
  hold.fail();
  expect(cancel).toHaveBeenCalledOnce();
  press('b');
  expect(seen).toEqual(['b']);
});

test('a part that is put away unread takes its keys along', () => {
  const hold = holdKeys({});
  press('Delete');
  hold.drop();
  press('b');
  expect(seen).toEqual(['b']);
});

test('keys of an input method, modifiers and Reload are not held', () => {
  holdKeys({}).drop();
  const hold = holdKeys({});
  expect(press('か', { isComposing: true })).toBe(true);
  expect(press('Process', { keyCode: 229 } as KeyboardEventInit)).toBe(true);
  expect(press('Shift', { shiftKey: true })).toBe(true);
  expect(press('r', { ctrlKey: true })).toBe(true);
  expect(press('s', { ctrlKey: true })).toBe(false);
  hold.drop();
});

test('where a key asks for another part, the rest waits for that', async () => {
  const hold = holdKeys({});
  press('Enter');
  press('z');
  const button = focused('button');
  let next: ReturnType<typeof holdKeys> | undefined;
  button.addEventListener('click', () => (next = holdKeys({})));
  hold.ready();
  await vi.waitFor(() => expect(next).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toEqual(['Enter']);
  const field = focused('input');
  next!.ready();
  await vi.waitFor(() => expect(field.value).toBe('z'));
});

test('keys wait while a command reads what it needs, and Escape is one of them', async () => {
  let arrive: (what: string) => void = () => undefined;
  const read = holdKeysWhile(new Promise<string>((resolve) => (arrive = resolve)));
  press('ArrowDown');
  press('Escape');
  expect(seen).toEqual([]);
  arrive('read');
  await expect(read).resolves.toBe('read');
  await vi.waitFor(() => expect(seen).toEqual(['ArrowDown', 'Escape']));
});
