import { type ArgumentMap, emptyMap, type Relation, type Statement } from '../model/argument-map';
import type { Id, NewId } from '../model/id';
import type { RelationKind, StatementKind } from '../model/kinds';
import { usualPremise } from '../model/usual-premise';
import { type IndentedLine, indentedLines, type Mark } from './indented-lines';
import { SEE_ABOVE } from './see-above';

const RELATION_KINDS: Readonly<Record<Exclude<Mark, 'linked'>, RelationKind>> = {
  none: 'supports',
  supports: 'supports',
  attacks: 'attacks',
  undercuts: 'attacks',
  backs: 'supports',
};

/** A line with what it became. */
interface Entry {
  readonly column: number;
  readonly statement: Id;
  readonly kind: StatementKind;
  /** The relation by which the statement bears on what stands above; none for an outermost line. */
  readonly relation?: Id;
}

/**
 * Reads indented text (see `indented-text`). Any text can be read: a line without a mark is a statement as well.
 *
 * @param newId Ids that are not in use where the map is to go.
 * @returns A map without a title, in the order of the lines.
 */
export function readIndentedText(text: string, newId: NewId): ArgumentMap {
  const statements = new Map<Id, Statement>();
  const relations = new Map<Id, Relation>();
  const above = new Map<string, Statement>();
  const counts = new Map<Id, number>();

  const statementOf = (line: IndentedLine, usual: StatementKind): Statement => {
    if (line.text.endsWith(SEE_ABOVE)) {
      const known = above.get(line.text.slice(0, -SEE_ABOVE.length).trimEnd());
      if (known && (!line.kind || line.kind === known.kind)) return known;
    }
    const statement = { id: newId(), kind: line.kind ?? usual, text: line.text };
    statements.set(statement.id, statement);
    if (!above.has(statement.text)) above.set(statement.text, statement);
    return statement;
  };
  const relate = (premise: Id, kind: RelationKind, target: Id): Id | undefined => {
    if (premise === target) return undefined;
    const id = newId();
    const order = counts.get(target) ?? 0;
    counts.set(target, order + 1);
    relations.set(id, { id, kind, premises: [premise], target, ...(order > 0 && { order }) });
    return id;
  };
  const link = (premise: Id, id: Id): Id => {
    const relation = relations.get(id)!;
    const { premises, target } = relation;
    if (premise !== target && !premises.includes(premise)) {
      relations.set(id, { ...relation, premises: [...premises, premise] });
    }
    return id;
  };

  const open: Entry[] = [];
  for (const line of indentedLines(text)) {
    let before: Entry | undefined;
    while (open.length > 0 && open.at(-1)!.column >= line.column) before = open.pop();
    const parent = open.at(-1);
    const { column, mark } = line;
    if (mark === 'linked' && before?.relation !== undefined) {
      const { id, kind } = statementOf(line, before.kind);
      open.push({ column, statement: id, kind, relation: link(id, before.relation) });
      continue;
    }
    const relationKind = RELATION_KINDS[mark === 'linked' ? 'none' : mark];
    const undercut = mark === 'undercuts' || mark === 'backs' ? parent?.relation : undefined;
    const usual =
      undercut !== undefined && mark === 'backs'
        ? 'claim'
        : usualPremise(parent?.kind ?? 'claim', relationKind);
    const { id, kind } = statementOf(line, parent ? usual : mark === 'attacks' ? 'counterpoint' : 'claim');
    const relation = parent && relate(id, relationKind, undercut ?? parent.statement);
    open.push({ column, statement: id, kind, ...(relation !== undefined && { relation }) });
  }
  return { ...emptyMap(''), statements, relations };
}
