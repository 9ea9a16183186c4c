import { startShell } from './support/start-shell';
import { expect, test } from './support/test';

/** What a page may never do, and the words by which a test is failed that let it. */
const FORBIDDEN: readonly [what: string, does: string, words: RegExp][] = [
  ['an error on the console', `console.error('strange')`, /console error: strange/],
  ['an exception', `setTimeout(() => { throw new Error('lost') })`, /page: .*lost/],
  [
    'a script in the page',
    `document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))`,
    /Content Security Policy.*script-src/,
  ],
  [
    'a request that leaves',
    `fetch('https://example.org/').catch(() => 0)`,
    /Content Security Policy.*connect-src/,
  ],
  ['an image from elsewhere', `new Image().src = 'https://example.org/a.png'`, /img-src|example\.org/],
];

// Without this, the other specs could not tell.
test('whatever a page may never do is noticed, and a dialog of the host that no test has answered', async ({
  browser,
  shell,
}) => {
  const running = await startShell(shell, browser, {});
  const problems = () => running.problems().join('\n');
  expect(problems()).toBe('');
  try {
    for (const [what, does, words] of FORBIDDEN) {
      await running.page.evaluate(does).catch(() => undefined);
      await expect.poll(problems, what).toMatch(words);
    }
    expect(problems()).not.toMatch(/dialog/);
    await running.page.keyboard.press('ControlOrMeta+s');
    await expect.poll(problems).toMatch(/dialog/);
  } finally {
    await running.end();
  }
});
