/** Elements that a text is typed into. */
const TEXT_FIELD = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea';
/** Elements that Enter and Space press, and those that Space alone does. */
const PRESSED = 'button, a[href], summary';
const PRESSED_BY_SPACE = 'input[type="checkbox"], input[type="radio"]';
const RADIO = 'input[type="radio"]';
/** Elements that Tab goes to. */
const TABBABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex^="-"], :disabled)';

/**
 * Presses a key on what has the focus, by a key press that is not yet dispatched. A browser does nothing of its own at a key press
 * that a script makes, so what it would do is done here: typing into a field, pressing a button, moving on by Tab.
 */
export function playKey(press: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (target.dispatchEvent(press)) doAsBrowser(press, target);
  // What has the focus may be another by now, and a key comes up where that is.
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keyup', press));
}

function doAsBrowser(press: KeyboardEvent, target: Element): void {
  const { key, shiftKey } = press;
  const modified = press.ctrlKey || press.metaKey || press.altKey;
  if (key === 'Tab' && !modified) moveByTab(target, shiftKey ? -1 : 1);
  else if (target.matches(TEXT_FIELD)) typeInto(target as HTMLInputElement | HTMLTextAreaElement, press);
  else if (modified) return;
  else if (target.matches(PRESSED) && (key === 'Enter' || key === ' ')) (target as HTMLElement).click();
  else if (target.matches(PRESSED_BY_SPACE) && key === ' ') (target as HTMLElement).click();
  else if (target.matches(RADIO)) chooseByArrow(target as HTMLInputElement, key);
}

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, press: KeyboardEvent): void {
  const { key, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  // AltGr, which types a character, is told as Ctrl and Alt on some systems.
  const types = !control || (press.ctrlKey && press.altKey);
  if ([...key].length === 1 && types) insert(field, key);
  else if (control && key.toLowerCase() === 'a') field.select();
  else if (control || press.altKey) return;
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key === 'Delete') document.execCommand('forwardDelete');
  else if (key === 'Enter' && field.matches('textarea')) insert(field, '\n');
  else if (key === 'Enter') field.form?.requestSubmit();
  else move(key, shiftKey);
}

/** Types words where the cursor is, so that they can be undone where the browser can do that. */
function insert(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  if (document.execCommand?.('insertText', false, words)) return;
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(words, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
}

const MOVES: Readonly<Record<string, readonly [direction: string, by: string]>> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
};

function move(key: string, extend: boolean): void {
  const to = MOVES[key];
  if (to) getSelection()?.modify(extend ? 'extend' : 'move', ...to);
}

/** Chooses the next or the previous of the radio buttons that go together, round and round. */
function chooseByArrow(from: HTMLInputElement, key: string): void {
  const by = /^Arrow(Right|Down)$/.test(key) ? 1 : /^Arrow(Left|Up)$/.test(key) ? -1 : 0;
  if (by === 0) return;
  const all = [...document.querySelectorAll<HTMLInputElement>(RADIO)].filter(
    ({ name, form, disabled }) => name === from.name && form === from.form && !disabled,
  );
  const next = all[(all.indexOf(from) + by + all.length) % all.length]!;
  next.focus();
  next.click();
}

/** Moves the focus among what is seen; in a dialog, among what is in that. */
function moveByTab(from: Element, by: 1 | -1): void {
  const within = from.closest('[role="dialog"], [role="alertdialog"]') ?? document.body;
  // What has the focus now may be what Tab does not go to.
  const all = [...within.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element === from ||
      (element.matches(TABBABLE) && element.checkVisibility() && !element.closest('[inert]')),
  );
  const at = all.indexOf(from as HTMLElement);
  const next = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
  all[next]?.focus();
}
