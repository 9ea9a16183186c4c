import { conclusionOf } from '../../../core/crux/conclusion-of';
import { type Cruxes, cruxesOf } from '../../../core/crux/cruxes';
import { flipsOf } from '../../../core/crux/flips';
import { cruxSentence, flipSentence, noFlipSentence, shownStrength } from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { quote } from '../../../core/model/quote';
import { speaks } from '../../../core/model/speaks';
import type { Weighing } from '../../../core/model/weighing';
import { EXIT, type ExitCode } from '../exit-codes';
import { findStatement } from '../files/find-statement';
import { numberOption } from '../parse-options';
import { Problem, WrongCommand } from '../problem';
import { print, shownJson, shownOnOneLine } from '../terminal';
import { readWeighable, sayUnsettled } from './read-weighable';

/** How many are shown to a person who does not say how many. */
const FEW = 10;

/** `crux crux FILE` */
export async function cruxCommand(args: readonly string[]): Promise<ExitCode> {
  const { file, map, weighing, json, of: which, top } = await readWeighable(args, ['of', 'top'], 0);
  const most = numberOption('top', top, { least: 1, most: 1_000_000 });
  if (most !== undefined && !Number.isInteger(most)) throw new WrongCommand('--top takes a whole number.');
  const of = which === undefined ? conclusionOf(map) : findStatement(map, which).id;
  const cruxes = of === undefined ? undefined : cruxesOf(map, of, weighing);
  if (!cruxes)
    throw new Problem(
      `${file}: ${of ? `“${of}” is a question, or empty.` : 'No statement in it says anything.'}`,
    );
  print(json ? `${shownJson(listed(map, cruxes, most))}\n` : report(map, cruxes, weighing, most ?? FEW));
  if (cruxes.strength === undefined) sayUnsettled(file);
  return EXIT.fine;
}

/** All statements that say something, but for the conclusion: on one that does not bear on it, nothing hangs. */
function listed(map: ArgumentMap, cruxes: Cruxes, top: number | undefined) {
  const { of } = cruxes;
  const strength = cruxes.strength ?? null;
  const bearing = new Set(cruxes.statements.map(({ id }) => id));
  const others = [...map.statements.values()]
    .filter((statement) => speaks(statement) && statement.id !== of && !bearing.has(statement.id))
    .map(({ id }) => id)
    .sort();
  const statements = [
    ...cruxes.statements.map(({ id, swing, withdrawn }) => ({
      id,
      swing: swing ?? null,
      withdrawn: withdrawn ?? null,
    })),
    ...others.map((id) => ({ id, swing: strength === null ? null : 0, withdrawn: strength })),
  ];
  return { of, strength, statements: statements.slice(0, top) };
}

/** The conclusion, what hangs on the statements with the largest swings, and what would flip it. */
function report(map: ArgumentMap, cruxes: Cruxes, weighing: Weighing, top: number): string {
  const { of, strength, statements } = cruxes;
  const flips = flipsOf(map, of, weighing)!;
  const none = noFlipSentence(map, flips);
  const lines = [
    `${quote(map.statements.get(of)!.text)} (${of}) is at ${shownStrength(strength)}.`,
    '',
    ...(statements.length > 0
      ? ['What hangs on the statements that bear on it, the largest swing first:']
      : ['Nothing bears on it.']),
    ...statements
      .slice(0, top)
      .map((crux) => `${shownStrength(crux.swing)}  ${cruxSentence(map, of, crux)} (${crux.id})`),
    '',
    ...(none === undefined ? ['What would flip it, the smallest change first:'] : [none]),
    ...flips.ways
      .slice(0, top)
      .map((flip) => `${shownStrength(flip.size)}  ${flipSentence(map, flips, flip)}`),
  ];
  return `${lines.map(shownOnOneLine).join('\n').trimEnd()}\n`;
}
