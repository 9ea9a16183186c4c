import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, CHECKS } from '../../../core/check/checks';
import { parseMap } from '../../../core/file/parse-map';
import { codeAndStyles } from '../../support/code-and-styles';

/** The names that Crux has ever written into people's maps. None is ever taken from this list. */
const EVER_WRITTEN = [
  'citation-source-missing',
  'circular-support',
  'supports-and-attacks',
  'thesis-unsupported',
  'counterpoint-unanswered',
  'linked-premise-attacked',
  'explanation-without-evidence',
  'evidence-without-source',
  'citation-passage-lost',
  'said-twice',
  'two-claims',
  'bears-on-nothing',
];

describe('the checks', () => {
  it.each(Object.entries(CHECKS))(
    '%s has a name that files keep, and a title of its own',
    (name, { title }) => {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(Object.values(CHECKS).filter((each) => each.title === title)).toHaveLength(1);
    },
  );

  it.each(EVER_WRITTEN)('what was left of %s goes on to be left', (check) => {
    const ignored = [{ check, reason: 'Everybody knows.' }];
    const statements = [{ id: 't', kind: 'thesis', text: 'Ships sink.', ignored }];
    const file = { format: 'argument-map', version: 1, title: '', statements, relations: [], sources: [] };
    const parsed = parseMap(JSON.stringify(file));
    const [kept] = (parsed.ok && parsed.map.statements.get('t')?.ignored) || [];
    expect(kept?.reason).toBe('Everybody knows.');
    expect(CHECK_NAMES).toContain(kept?.check);
  });

  it('are listed nowhere else', () => {
    const listing = codeAndStyles().filter(({ path, code }) => {
      if (path === 'core/check/checks.ts') return false;
      return CHECK_NAMES.filter((name) => new RegExp(`['"]${name}['"]`).test(code)).length > 2;
    });
    expect(listing.map(({ path }) => path)).toEqual([]);
  });
});
