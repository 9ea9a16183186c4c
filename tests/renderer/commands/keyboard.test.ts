import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenToKeyboard } from '../../../renderer/commands/keyboard';
import { ask, useQuestions } from '../../../renderer/dialogs/ask';
import { select } from '../../../renderer/session/select';
import { useSession } from '../../../renderer/session/session';
import { FakeHost } from '../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../session-of';

let host: FakeHost;
let stop: () => void;
beforeEach(() => {
  openInSession(SMALL_MAP);
  host = new FakeHost();
  stop = listenToKeyboard(appWith(host));
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Presses a key in an element of this markup. @returns the event, after everybody has seen it */
function press(markup: string, key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  document.body.innerHTML = markup;
  const target = document.querySelector('.target') ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

const selected = () => useSession.getState().selection;

describe('the keyboard', () => {
  test('runs commands from anywhere on the canvas', () => {
    expect(press('', 'a', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(selected()).toHaveLength(3);
    press('<div class="target" tabindex="0"></div>', 'Escape');
    expect(selected()).toHaveLength(0);
  });

  test('walks the argument by arrow keys', () => {
    press('', 'ArrowDown');
    expect(selected()).toEqual(['t']);
    press('', 'ArrowDown');
    expect(selected()).toEqual(['e']);
    press('', 'ArrowRight');
    expect(selected()).toEqual(['c']);
    press('', 'ArrowRight');
    expect(selected()).toEqual(['c']);
    press('', 'ArrowUp');
    expect(selected()).toEqual(['t']);
  });

  test.each(['<input class="target">', '<textarea class="target"></textarea>'])(
    'leaves typing in %s alone',
    (markup) => {
      select(['e']);
      for (const key of ['s', 'Enter', 'Delete', 'Escape']) {
        expect(press(markup, key).defaultPrevented).toBe(false);
      }
      expect(press(markup, 'z', { ctrlKey: true }).defaultPrevented).toBe(false);
      expect(useSession.getState().map.statements.size).toBe(3);
    },
  );

  test('saves while a text is typed', async () => {
    const event = press('<textarea class="target"></textarea>', 's', { ctrlKey: true });
    expect(event.defaultPrevented).toBe(true);
    await expect.poll(() => host.asked('document.save')).toHaveLength(1);
  });

  test.each(['<button class="target"></button>', '<div role="menu"><div class="target"></div></div>'])(
    'leaves bare keys to %s, and takes those with Ctrl',
    (markup) => {
      select(['e']);
      expect(press(markup, 'Enter').defaultPrevented).toBe(false);
      expect(useSession.getState().editing).toBeNull();
      expect(press(markup, 'a', { ctrlKey: true }).defaultPrevented).toBe(true);
    },
  );

  test('is still while a question waits for its answer', () => {
    void ask({ title: 'Sure?', message: '', choices: [], cancelled: 'no' });
    expect(press('', 'a', { ctrlKey: true }).defaultPrevented).toBe(false);
    useQuestions.setState({ pending: [] });
  });

  test('leaves keys to an input method', () => {
    select(['e']);
    expect(press('', 'Enter', { isComposing: true }).defaultPrevented).toBe(false);
    expect(press('', 'Enter', { keyCode: 229 }).defaultPrevented).toBe(false);
    expect(useSession.getState().editing).toBeNull();
  });

  test('keeps the browser from its own meaning of a shortcut that can do nothing now', () => {
    useSession.setState({ document: null });
    expect(press('', 's', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(host.calls).toEqual([]);
  });
});
