import { contributionSentence, shownStrength } from '../../../core/crux/sentences';
import { type Why, whyOf } from '../../../core/crux/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { quote } from '../../../core/model/quote';
import { EXIT, type ExitCode } from '../exit-codes';
import { findStatement } from '../files/find-statement';
import { Problem, WrongCommand } from '../problem';
import { print, shownJson, shownOnOneLine } from '../terminal';
import { readWeighable, sayUnsettled } from './read-weighable';

/** `crux why FILE ID` */
export async function whyCommand(args: readonly string[]): Promise<ExitCode> {
  const { file, map, weighing, json, others } = await readWeighable(args, [], 1);
  const [which] = others;
  if (which === undefined) throw new WrongCommand('Which statement?');
  if (!map.statements.has(which) && map.relations.has(which))
    throw new Problem(`“${which}” is a relation. Ask of a statement why it is as strong as it is.`);
  const { id } = findStatement(map, which);
  const why = whyOf(map, id, weighing);
  if (!why) throw new Problem(`“${id}” is a question, or empty, so it has no strength.`);
  print(json ? `${shownJson(listed(why))}\n` : report(map, why));
  if (why.strength === undefined || why.contributions.some(({ value }) => value === undefined))
    sayUnsettled(file);
  return EXIT.fine;
}

function listed({ of, base, strength, contributions }: Why) {
  const values = contributions.map(({ id, value }) => ({ id, value: value ?? null }));
  return { id: of, base, strength: strength ?? null, contributions: values };
}

/** Where it starts and ends, and what moves it there, by what bears on it at first hand. */
function report(map: ArgumentMap, { of, base, strength, contributions, branches, orders }: Why): string {
  const byId = new Map(contributions.map((one) => [one.id, one]));
  const lines = [
    `${quote(map.statements.get(of)!.text)} (${of}) starts at ${shownStrength(base)} and ends at ${shownStrength(strength)}.`,
  ];
  for (const { relation, value, statements } of branches) {
    const { kind, premises = [] } = map.relations.get(relation ?? '') ?? {};
    const from = premises.map((id) => quote(map.statements.get(id)?.text ?? id)).join(' with ');
    const name = kind
      ? `${kind === 'supports' ? 'Support' : 'Attack'} by ${from}`
      : 'By several ways at once';
    lines.push('', `${signed(value)}  ${name}`);
    for (const id of statements) {
      const contribution = byId.get(id)!;
      lines.push(`  ${signed(contribution.value)}  ${contributionSentence(map, contribution)} (${id})`);
    }
  }
  if (orders > 0)
    lines.push(
      '',
      `Estimated from ${orders} orders in which the statements are put in; ± is the standard error.`,
    );
  return `${lines.map(shownOnOneLine).join('\n')}\n`;
}

function signed(value: number | undefined): string {
  return value !== undefined && value >= 0 ? `+${shownStrength(value)}` : shownStrength(value);
}
