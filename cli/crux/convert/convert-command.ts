import { describeMap } from '../../../core/draw/describe-map';
import {
  CODE,
  endingOf,
  formatOfName,
  MAP_FORMATS,
  type MapFormat,
} from '../../../core/formats/registry/formats';
import type { ExitCode } from '../exit-codes';
import { eachJob } from '../files/each-job';
import { jobsOf, makeFolders } from '../files/output-paths';
import { readMap } from '../files/read-map';
import { sayLosses } from '../files/say-losses';
import { writeOutput } from '../files/write-output';
import { nameOption, parseOptions } from '../parse-options';
import { WrongCommand } from '../problem';

/** `crux convert IN… OUT` */
export async function convertCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { from: { type: 'string' }, to: { type: 'string' } });
  const from = nameOption('from', values.from, MAP_FORMATS);
  const to = nameOption('to', values.to, MAP_FORMATS);
  const output = positionals.at(-1);
  if (output === undefined || positionals.length < 2) throw new WrongCommand('From which file to which?');
  const jobs = jobsOf<MapFormat>(positionals.slice(0, -1), [output], to, {
    names: MAP_FORMATS,
    option: 'to',
    ofPath: (path) => formatOfName(path, MAP_FORMATS),
    endingOf,
  });
  makeFolders([output]);
  return eachJob(jobs, async ({ input, output, format }) => {
    const map = await readMap(input, from);
    const { content, losses } = await CODE[format].write!(map, { description: describeMap(map) });
    sayLosses(output, losses);
    await writeOutput(output, content);
  });
}
