import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { KIND_NAMES, STATEMENT_KINDS } from '../model/kinds';
import { relationsFrom, relationsOnto } from '../model/structure';
import { trimmedGraph } from '../model/trimmed-graph';
import { SEE_ABOVE } from './see-above';

const INDENT = '  ';

/** A line that is to be written: a statement, and for all but the outermost the relation by which it bears on what is above. */
interface Line {
  readonly id: Id;
  readonly depth: number;
  readonly relation?: Relation;
}

/**
 * Writes a map as indented text (see `indented-text`): statements with their kinds, and all relations, each shared statement in
 * full once. Read again it gives the same argument, unless two statements of a kind have the same text; white space
 * around texts goes. Titles, sources, citations, notes and places are not written.
 *
 * @param ids The statements to write; all unless given.
 * @returns Lines with LF between them.
 */
export function writeIndentedText(map: ArgumentMap, ids?: Iterable<Id>): string {
  const part = ids ? { ...map, ...trimmedGraph(map, ids) } : map;
  const written = new Set<Id>();
  const lines: string[] = [];
  const write = (root: Id) => {
    const waiting: Line[] = [{ id: root, depth: 0 }];
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      lines.push(lineOf(part, line, written.has(line.id)));
      const below = undercutsAt(part, line);
      if (!written.has(line.id)) below.push(...relationsOnto(part, line.id));
      written.add(line.id);
      for (const relation of below.reverse()) {
        for (const id of [...relation.premises].reverse())
          waiting.push({ id, depth: line.depth + 1, relation });
      }
    }
  };
  const statements = [...part.statements.values()].sort(thesisFirst);
  for (const { id } of statements) if (relationsFrom(part, id).length === 0) write(id);
  // What is left bears on itself in a circle.
  for (const { id } of statements) if (!written.has(id)) write(id);
  return lines.join('\n');
}

/** The undercuts of a line's relation, which stand below its first premise. */
function undercutsAt(map: ArgumentMap, { id, relation }: Line): Relation[] {
  return relation?.premises[0] === id ? [...relationsOnto(map, relation.id)] : [];
}

function lineOf(map: ArgumentMap, { id, depth, relation }: Line, known: boolean): string {
  const { kind, text } = map.statements.get(id)!;
  const indent = INDENT.repeat(depth);
  const mark = relation ? `${markOf(map, id, relation)} ` : '';
  const words = text
    .trim()
    .split(/\r\n|\r|\n/)
    .join(`\n${indent}${INDENT}| `);
  return `${indent}${mark}[${KIND_NAMES[kind]}] ${words}${known ? ` ${SEE_ABOVE}` : ''}`;
}

function markOf(map: ArgumentMap, id: Id, { kind, premises, target }: Relation): string {
  if (premises[0] !== id) return '&';
  if (map.relations.has(target)) return kind === 'attacks' ? '_' : '_+';
  return kind === 'attacks' ? '-' : '+';
}

function thesisFirst(a: Statement, b: Statement): number {
  const byKind = STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind);
  return byKind || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
