import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { StartRequestError, startRequest } from '../../scripts/start-request.mjs';

const folder = resolve('/home/ada/maps');

describe('what was asked of npm start', () => {
  test.each([
    [[], { browser: false }],
    [['--browser'], { browser: true }],
    [['a b.argmap'], { browser: false, file: resolve(folder, 'a b.argmap') }],
    [['../b.argmap', '--browser'], { browser: true, file: resolve(folder, '../b.argmap') }],
    [[resolve('/c.argmap')], { browser: false, file: resolve('/c.argmap') }],
    [['--', '--browser'], { browser: false, file: resolve(folder, '--browser') }],
  ])('%j', (args, request) => {
    expect(startRequest(args, folder)).toEqual(request);
  });

  test.each([
    [['--brwser'], /--brwser.*npm start \[-- \[--browser\] \[FILE\]\]$/],
    [['--browser=no'], /--browser.*npm start/],
    [['a.argmap', 'b.argmap'], /one file at a time/],
  ])('refuses %j, with the usage, in one line', (args, message) => {
    const ask = () => startRequest(args, folder);
    expect(ask).toThrow(StartRequestError);
    expect(ask).toThrow(message);
    expect(ask).not.toThrow(/\n/);
  });
});
