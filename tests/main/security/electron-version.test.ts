import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

test('Electron is pinned to one version, which is the one that is locked and installed', () => {
  const { electron } = json('package.json').devDependencies;
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(json('package-lock.json').packages['node_modules/electron'].version).toBe(electron);
  expect(json('node_modules/electron/package.json').version).toBe(electron);
});

test('a newer Electron is offered as a change every week', () => {
  const settings = readFileSync(new URL('../../../.github/dependabot.yml', import.meta.url), 'utf8');
  expect(settings).toMatch(/package-ecosystem: npm[\s\S]*interval: weekly[\s\S]*dependency-name: electron\n/);
});
