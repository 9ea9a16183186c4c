import { WhatIf } from '../../../core/crux/what-if';
import { setStatementFields } from '../../../core/edit/statements/set-statement-fields';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { editAll } from '../../state/edits/edit-all';
import { sessionField } from '../../state/session-field';

/** Base scores that are tried: the map has none of them before they are kept. */
export type Tried = ReadonlyMap<Id, number>;

const nothing: Tried = new Map();

export const tried = sessionField<Tried>({
  name: 'base scores that are tried',
  scope: 'document',
  initial: nothing,
  apply: (_, value, __, { map }) => {
    const left = [...value].filter(([id]) => map.statements.has(id));
    return left.length === value.size ? value : new Map(left);
  },
});

/** Tries base scores, 0 to 1, beside those that are tried already. */
export function tryBases(bases: Iterable<readonly [Id, number]>): void {
  tried.set((now) => new Map([...now, ...bases]));
}

/** Throws away what is tried. */
export function throwAway(): void {
  tried.set(nothing);
}

/** Gives the map what is tried, as one step that can be undone. */
export function keepTried(): void {
  const bases = [...tried.get()];
  throwAway();
  editAll(
    bases.length === 1 ? 'Keep base score' : 'Keep base scores',
    bases.map(
      ([id, baseScore]) =>
        (map) =>
          setStatementFields(map, [id], { baseScore }),
    ),
  );
}

let held: { readonly map: ArgumentMap; readonly whatIf: WhatIf; bases: Tried } | undefined;

/** The map with what is tried. Each base score that is tried anew is followed as far as it reaches, and no further. */
export function whatIfOf(map: ArgumentMap, bases: Tried): WhatIf {
  if (held?.map !== map) held = { map, whatIf: new WhatIf(map), bases: nothing };
  const { whatIf } = held;
  if (held.bases !== bases) {
    for (const id of held.bases.keys()) if (!bases.has(id)) whatIf.setBase(id, undefined);
    for (const [id, base] of bases) if (held.bases.get(id) !== base) whatIf.setBase(id, base);
    held.bases = bases;
  }
  return whatIf;
}
