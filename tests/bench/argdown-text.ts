import type { ArgumentMap } from '../../core/model/argument-map';
import { relationsOnto } from '../../core/model/structure';

/**
 * A map's tree of statements as Argdown, for Argdown's own command line.
 *
 * @throws on relations that are not between single statements, or that make it no tree
 */
export function argdownText({ statements, relations, ...map }: ArgumentMap): string {
  const lines: string[] = [];
  const whole = { ...map, statements, relations };
  const premises = new Set([...relations.values()].flatMap((relation) => relation.premises));
  const written = new Set<string>();
  const stack = [...statements.keys()]
    .filter((id) => !premises.has(id))
    .reverse()
    .map((id) => ({ id, depth: 0, sign: '' }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { id, depth, sign } = next;
    const statement = statements.get(id);
    if (!statement || written.has(id)) throw new Error(`${id} makes this no tree of statements.`);
    written.add(id);
    lines.push(`${'  '.repeat(depth)}${sign}[${id}]: ${statement.text.replace(/[^\p{L}\p{N} ]/gu, '')}`);
    for (const { kind, premises } of [...relationsOnto(whole, id)].reverse()) {
      stack.push({ id: premises[0]!, depth: depth + 1, sign: kind === 'attacks' ? '- ' : '+ ' });
    }
  }
  return `${lines.join('\n')}\n`;
}
