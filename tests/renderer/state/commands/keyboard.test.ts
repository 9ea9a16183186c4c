import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { listenToKeyboard } from '../../../../renderer/state/commands/keyboard';
import { editingField } from '../../../../renderer/state/editing';
import { panesField } from '../../../../renderer/state/panes';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { ask, questionsField } from '../../../../renderer/ui/ask';
import { closeDialog } from '../../../../renderer/ui/open-dialog';
import { FakeHost } from '../../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

let host: FakeHost;
let stop: () => void;
beforeEach(() => {
  openInSession(SMALL_MAP);
  host = new FakeHost();
  stop = listenToKeyboard(appWith(host), commandTable);
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
      expect(editingField.get()).toBeNull();
      expect(press(markup, 'a', { ctrlKey: true }).defaultPrevented).toBe(true);
    },
  );

  test('does once what a held key means, unless it goes step by step', () => {
    select(['t']);
    press('', ' ');
    expect([...useSession.getState().collapsed]).toEqual(['t']);
    expect(press('', ' ', { repeat: true }).defaultPrevented).toBe(true);
    expect([...useSession.getState().collapsed]).toEqual(['t']);
    press('', ' ');
    expect(useSession.getState().collapsed.size).toBe(0);
    press('', 'x', { repeat: true });
    press('', 'i', { repeat: true });
    expect(panesField.get().inspector).toBe(false);
    expect(useSession.getState().history.done).toEqual([]);
    press('', 'ArrowDown', { repeat: true });
    press('', 'ArrowRight', { repeat: true });
    expect(selected()).toEqual(['c']);
  });

  // Where a bare key is pressed, and which of three kinds of keys commands take there.
  const BARE = { letter: 'x', deleting: 'Delete', named: 'Escape', space: ' ', enter: 'Enter' };
  test.each([
    ['the canvas', '<div role="application" class="target"></div>', 'letter deleting named space enter'],
    ['a button', '<button class="target"></button>', 'letter deleting'],
    ['an icon in a button', '<button><svg class="target"></svg></button>', 'letter deleting'],
    ['a link', '<a href="#" class="target"></a>', 'letter deleting'],
    ['a toolbar', '<div role="toolbar"><i class="target"></i></div>', 'letter deleting'],
    ['the menu bar', '<div role="menubar"><i class="target"></i></div>', 'letter deleting'],
    ['an open menu', '<div role="menu"><i class="target"></i></div>', ''],
    ['a menu opened from a toolbar', '<div role="toolbar"><b role="menu" class="target"></b></div>', ''],
    ['a dialog', '<div role="dialog"><button class="target"></button></div>', ''],
    ['a question', '<div role="alertdialog"><i class="target"></i></div>', ''],
    ['a field', '<input class="target">', ''],
    ['a field in a dialog', '<div role="dialog"><textarea class="target"></textarea></div>', ''],
    ['a choice', '<select class="target"></select>', ''],
    ['text that can be edited', '<p contenteditable><b class="target"></b></p>', ''],
  ])('takes in %s the bare keys that mean nothing there', (_where, markup, taken) => {
    for (const [name, key] of Object.entries(BARE)) {
      select(['e']);
      const event = press(markup, key);
      editingField.set(null);
      expect(event.defaultPrevented, name).toBe(taken.split(' ').includes(name));
    }
    const question = press(markup, '?', { shiftKey: true });
    closeDialog();
    expect(question.defaultPrevented, 'a character by Shift').toBe(taken.includes('letter'));
    expect(press(markup, 's', { ctrlKey: true }).defaultPrevented, 'Save').toBe(true);
  });

  test('hears the keys of a button that has nothing to do, which takes them all', () => {
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    const before = useSession.getState().map;
    select(['e']);
    press('<button class="target"></button>', 'Delete');
    expect(useSession.getState().map).toBe(before);
    press('<button class="target" aria-disabled="true"></button>', 'Escape');
    expect(selected()).toEqual(['e']);
    press('<button class="target" aria-disabled="true"></button>', 'a', { ctrlKey: true });
    expect(selected()).toHaveLength(3);
    document.body.removeEventListener('keydown', take);
  });

  test('is still while a question waits for its answer', () => {
    void ask({ title: 'Sure?', message: '', choices: [], cancelled: 'no' });
    expect(press('', 'a', { ctrlKey: true }).defaultPrevented).toBe(false);
    questionsField.set([]);
  });

  test('leaves keys to an input method', () => {
    select(['e']);
    expect(press('', 'Enter', { isComposing: true }).defaultPrevented).toBe(false);
    expect(press('', 'Enter', { keyCode: 229 }).defaultPrevented).toBe(false);
    expect(editingField.get()).toBeNull();
  });

  test('keeps the browser from its own meaning of a shortcut that can do nothing now', () => {
    useSession.setState({ document: null });
    expect(press('', 's', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(host.calls).toEqual([]);
  });
});
