import type { ArgumentMap, Statement } from '../../../core/model/argument-map';
import { Problem } from '../problem';

const SHOWN = 5;

/**
 * The statement that a person means.
 *
 * @param which The statement's id, or how its text begins, in small or capital letters.
 * @throws Problem where no statement is meant, or several are
 */
export function findStatement(map: ArgumentMap, which: string): Statement {
  return map.statements.get(which) ?? only(map, which);
}

function only(map: ArgumentMap, which: string): Statement {
  const beginning = which.trim().toLowerCase();
  const found = [...map.statements.values()].filter(({ text }) =>
    text.trim().toLowerCase().startsWith(beginning),
  );
  const [statement, ...others] = beginning === '' ? [] : found;
  if (!statement) throw new Problem(`No statement has the id “${which}” or a text that begins so.`);
  if (others.length === 0) return statement;
  const shown = found.slice(0, SHOWN).map(({ id, text }) => `\n  ${id}: ${text.replace(/\s+/gu, ' ')}`);
  const more = found.length > SHOWN ? `\n  and ${found.length - SHOWN} more` : '';
  throw new Problem(
    `The texts of ${found.length} statements begin with “${which}”. Give an id:${shown.join('')}${more}`,
  );
}
