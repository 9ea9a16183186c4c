import type { ArgumentMap, Relation } from './argument-map';
import type { Id } from './id';

/** The statement that a relation bears on in the end: an undercut's is that of the relation that it undercuts. */
export function ultimateTarget({ relations }: Pick<ArgumentMap, 'relations'>, { target }: Relation): Id {
  let id = target;
  for (let hit = relations.get(id); hit; hit = relations.get(id)) id = hit.target;
  return id;
}
