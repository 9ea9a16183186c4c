import type { ArgumentMap } from '../model/argument-map';
import { KINDS, STATEMENT_KINDS } from '../model/statement-kinds';

/** A map in a few sentences, for those who cannot see its picture: how many statements of which kinds, and the thesis. */
export function describeMap(map: ArgumentMap): string {
  const counts = STATEMENT_KINDS.flatMap((kind) => {
    const count = [...map.statements.values()].filter((statement) => statement.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KINDS[kind].counted[count === 1 ? 0 : 1]}`];
  });
  const size = map.statements.size;
  if (size === 0) return 'An argument map without statements.';
  const [thesis, ...others] = [...map.statements.values()].filter(({ kind }) => kind === 'thesis');
  const said = thesis?.text.replace(/\s+/gu, ' ').trim();
  return [
    `An argument map of ${size} ${size === 1 ? 'statement' : 'statements'}: ${counts.join(', ')}.`,
    ...(said ? [`${others.length > 0 ? 'The first thesis' : 'The thesis'}: ${said}`] : []),
  ].join(' ');
}
