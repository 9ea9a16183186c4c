import type { ExitCode } from '../exit-codes';
import { eachJob } from '../files/each-job';
import { formatOfPath, MAP_FORMAT_NAMES, MAP_FORMATS, type MapFormatName } from '../files/map-formats';
import { jobsOf, makeFolders } from '../files/output-paths';
import { readMap } from '../files/read-map';
import { writeOutput } from '../files/write-output';
import { nameOption, parseOptions } from '../parse-options';
import { WrongCommand } from '../problem';

/** `crux convert IN… OUT` */
export async function convertCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { from: { type: 'string' }, to: { type: 'string' } });
  const from = nameOption('from', values.from, MAP_FORMAT_NAMES);
  const to = nameOption('to', values.to, MAP_FORMAT_NAMES);
  const output = positionals.at(-1);
  if (output === undefined || positionals.length < 2) throw new WrongCommand('From which file to which?');
  const jobs = jobsOf<MapFormatName>(positionals.slice(0, -1), [output], to, {
    names: MAP_FORMAT_NAMES,
    option: 'to',
    ofPath: formatOfPath,
    endingOf: (format) => MAP_FORMATS[format].endings[0],
  });
  makeFolders([output]);
  return eachJob(jobs, async ({ input, output, format }) => {
    await writeOutput(output, MAP_FORMATS[format].write(await readMap(input, from)));
  });
}
