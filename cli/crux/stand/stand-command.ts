import { acceptanceOf, markedAcceptanceOf } from '../../../core/accept/acceptance';
import { MAP_FORMATS } from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { EXIT, type ExitCode } from '../exit-codes';
import { nameOf } from '../files/read-bytes';
import { readMap } from '../files/read-map';
import { nameOption, parseOptions } from '../parse-options';
import { WrongCommand } from '../problem';
import { print, shownJson } from '../terminal';
import { standReport } from './stand-report';

/** `crux stand FILE` */
export async function standCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    marks: { type: 'boolean' },
    json: { type: 'boolean' },
    from: { type: 'string' },
  });
  const from = nameOption('from', values.from, MAP_FORMATS);
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongCommand('Which file?');
  if (more.length > 0) throw new WrongCommand('One file at a time.');
  const map = await readMap(file, from);
  const acceptance = values.marks ? markedAcceptanceOf(map) : acceptanceOf(map);
  const text = values.json
    ? shownJson(statusesOf(map, acceptance.statusOf))
    : standReport(nameOf(file), map, acceptance);
  print(`${text}\n`);
  return EXIT.fine;
}

/** Questions and empty statements have no status, and are not listed. */
function statusesOf(map: ArgumentMap, statusOf: ReturnType<typeof acceptanceOf>['statusOf']) {
  const listed = (ids: Iterable<string>) =>
    [...ids].sort().flatMap((id) => {
      const status = statusOf(id);
      return status ? [{ id, status }] : [];
    });
  return { statements: listed(map.statements.keys()), relations: listed(map.relations.keys()) };
}
