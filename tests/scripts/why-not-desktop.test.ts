import { describe, expect, test } from 'vitest';
import { whyNotDesktop } from '../../scripts/why-not-desktop.mjs';

describe('why Crux cannot run on the desktop', () => {
  test.each([
    ['linux', {}, 1000, /no display/],
    ['linux', { DISPLAY: '' }, 1000, /no display/],
    ['freebsd', {}, 1000, /no display/],
    ['linux', { DISPLAY: ':0' }, 0, /you are root/],
  ])('%s %j as user %i', (platform, env, user, reason) => {
    expect(whyNotDesktop({ platform, env, user })).toMatch(reason);
  });

  test.each([
    ['linux', { DISPLAY: ':0' }, 1000],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000],
    ['darwin', {}, 501],
    ['darwin', {}, 0],
    ['win32', {}, undefined],
  ])('nothing is against it on %s %j as user %s', (platform, env, user) => {
    expect(whyNotDesktop({ platform, env, user })).toBeUndefined();
  });
});
