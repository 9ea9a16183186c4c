import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { linkPremises } from '../../../core/edit/relations/link-premises';
import { unlinkPremises } from '../../../core/edit/relations/unlink-premises';
import { mergeStatements } from '../../../core/edit/statements/merge-statements';
import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import { relationsOnto } from '../../../core/model/structure';
import { arbitraryMap } from '../../support/generated-map';
import { type AnyEdit, arbitraryPlainEdit, runEdit } from './any-edit';
import { counting } from './relations-of';

vi.setConfig({ testTimeout: 60_000 });

const maps = arbitraryMap({ plain: true, maxStatements: 7 });
const REWORKING = [
  ...['linkPremises', 'unlinkPremises', 'rerouteTarget', 'rerouteRelation', 'reattachStatement'],
  ...[
    'splitStatement',
    'mergeStatements',
    'deletePromoting',
    'deleteBranch',
    'deleteRecords',
    'addSibling',
    'moveAmongSiblings',
  ],
];
const editBy = (commands: readonly string[]): fc.Arbitrary<AnyEdit> =>
  fc.tuple(arbitraryPlainEdit, fc.constantFrom(...commands)).map(([edit, command]) => ({ ...edit, command }));

/** What makes no sense in a map: relations that say the same, and statements that undercut a step of their own. */
function senseless(map: ArgumentMap): string[] {
  const found: string[] = [];
  const said = ({ kind, premises, target }: Relation) => JSON.stringify([kind, target, [...premises].sort()]);
  for (const relation of map.relations.values()) {
    const twins = relationsOnto(map, relation.target).filter((other) => said(other) === said(relation));
    if (twins.length > 1) found.push(`${twins.length} times ${said(relation)}`);
    const own = map.relations.get(relation.target)?.premises ?? [];
    for (const premise of relation.premises)
      if (own.includes(premise)) found.push(`${premise}, its own ${relation.id}`);
  }
  return found;
}

test('reworking a map that makes sense leaves it so', () => {
  let tried = 0;
  fc.assert(
    fc.property(maps, fc.array(editBy(REWORKING), { maxLength: 8, size: 'max' }), (first, edits) => {
      let map = first;
      for (const edit of edits) {
        const before = senseless(map).length;
        const change = runEdit(map, edit);
        if (before > 0 || !change) return;
        map = applyChange(map, change);
        tried++;
        expect([edit.command, senseless(map)]).toEqual([edit.command, []]);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(tried).toBeGreaterThan(500);
});

test('only deleting and merging drop a statement, and only setting a text, splitting and merging change one', () => {
  fc.assert(
    fc.property(maps, arbitraryPlainEdit, (map, edit) => {
      const { removed = [], updated = [] } = runEdit(map, edit)?.statements ?? {};
      if (!/^(delete(?!Source)|merge)/.test(edit.command)) expect(removed).toEqual([]);
      if (/^(setStatementText|split|merge)/.test(edit.command)) return;
      for (const [from, to] of updated) expect(to.text).toBe(from.text);
    }),
    { numRuns: 1_000 },
  );
});

test('merging keeps every word, citation, tag and note', () => {
  fc.assert(
    fc.property(maps, fc.nat(), fc.nat(), (map, one, other) => {
      const all = [...map.statements.values()];
      const parts = [...new Set([all[one % all.length], all[other % all.length]])].filter(
        (part) => part !== undefined,
      );
      const change = mergeStatements(map, { ids: parts.map(({ id }) => id) });
      if (!change) return;
      const merged = applyChange(map, change).statements.get(parts[0]!.id)!;
      for (const part of parts) {
        expect(merged.text).toContain(part.text.trim());
        expect(merged.notes ?? '').toContain(part.notes ?? '');
        for (const tag of part.tags ?? []) expect(merged.tags).toContain(tag);
        for (const citation of part.citations ?? []) expect(merged.citations).toContainEqual(citation);
      }
    }),
    { numRuns: 300 },
  );
});

test('linking what was unlinked gives the map that there was', () => {
  let tried = 0;
  fc.assert(
    fc.property(maps, (map) => {
      for (const relation of map.relations.values()) {
        const { id, premises, kind } = relation;
        const unlinked = unlinkPremises(map, { relation: id, newId: counting() });
        const alone = relationsOnto(map, relation.target).some(
          (one) => one.premises.length === 1 && one.kind === kind,
        );
        // A premise that bore on the target alone as well would be linked for good.
        if (!unlinked || alone || senseless(map).length > 0) continue;
        const after = applyChange(map, unlinked);
        const freed = premises.slice(1).map((_, n) => `n${n + 1}`);
        const linked = linkPremises(after, { relations: [id, ...freed] });
        const back = linked && applyChange(after, linked);
        const ordered = (one: ArgumentMap) =>
          [...one.relations.keys()].sort().map((id) => one.relations.get(id)!.premises);
        expect(back && ordered(back)).toEqual(ordered(map));
        expect(back && relationsOnto(back, relation.target).map(({ id }) => id)).toEqual(
          relationsOnto(map, relation.target).map(({ id }) => id),
        );
        tried++;
      }
    }),
    { numRuns: 500 },
  );
  expect(tried).toBeGreaterThan(50);
});
