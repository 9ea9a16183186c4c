import { shownStrength } from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { SEMANTICS_NAMES } from '../../../core/model/weighing';
import { weighMap } from '../../../core/weigh/weigh-map';
import type { Weighed } from '../../../core/weigh/weighed';
import { EXIT, type ExitCode } from '../exit-codes';
import { print, shownJson, shownOnOneLine } from '../terminal';
import { readWeighable, sayUnsettled } from './read-weighable';

/** `crux weigh FILE` */
export async function weighCommand(args: readonly string[]): Promise<ExitCode> {
  const { file, map, weighing, json } = await readWeighable(args, [], 0);
  const weighed = weighMap(map, weighing);
  print(json ? `${shownJson(listed(map, weighed))}\n` : report(file, map, weighed));
  if (!weighed.settled) sayUnsettled(file);
  return EXIT.fine;
}

/** Questions and empty statements have no strength, and are not listed. */
function listed(map: ArgumentMap, weighed: Weighed) {
  const strengthOf = (id: string) => weighed.strengthOf(id) ?? null;
  return {
    semantics: weighed.weighing.semantics,
    settled: weighed.settled,
    statements: weighable(map, weighed).map((id) => ({
      id,
      base: weighed.baseOf(id),
      strength: strengthOf(id),
    })),
    relations: [...map.relations.keys()].sort().map((id) => ({ id, strength: strengthOf(id) })),
  };
}

function weighable(map: ArgumentMap, weighed: Weighed): string[] {
  return [...map.statements.keys()].filter((id) => weighed.has(id)).sort();
}

/** The statements line by line, the strongest first: strength, base score, text and id. */
function report(file: string, map: ArgumentMap, weighed: Weighed): string {
  const { semantics, premises } = weighed.weighing;
  const ids = weighable(map, weighed);
  ids.sort((a, b) => (weighed.strengthOf(b) ?? -1) - (weighed.strengthOf(a) ?? -1));
  const lines = ids.map((id) => {
    const strength = shownStrength(weighed.strengthOf(id)).padEnd(4);
    return `${strength}  from ${shownStrength(weighed.baseOf(id))}  ${shownOnOneLine(map.statements.get(id)!.text)} (${id})`;
  });
  const way = `${SEMANTICS_NAMES[semantics]}, linked premises by their ${premises === 'weakest' ? 'weakest' : premises}`;
  return `${[...lines, `${file}: ${ids.length} weighed by ${way}`].join('\n')}\n`;
}
