import {
  EXPORT_FORMATS,
  type ExportFormat,
  endingOf,
  formatOfName,
  isPicture,
  type PictureName,
} from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { bearingClosure } from '../../../core/model/bearing-closure';
import { inducedMap } from '../../../core/model/induced-map';
import type { ExitCode } from '../exit-codes';
import { eachJob } from '../files/each-job';
import { findStatement } from '../files/find-statement';
import { jobsOf, makeFolders } from '../files/output-paths';
import { readMap } from '../files/read-map';
import { type Output, writeOutput } from '../files/write-output';
import { type ExportOptions, exportOptions } from './export-options';

/** Makes an export of a map. */
type Exporter = (map: ArgumentMap, options: ExportOptions) => Promise<Output>;

/** Each is loaded when it is asked for: an SVG needs neither Skia nor a PDF library. */
const PICTURE_EXPORTERS: Readonly<Record<PictureName, () => Promise<Exporter>>> = {
  svg: async () => (await import('./export-svg')).exportSvg,
  png: async () => (await import('./export-png')).exportPng,
  pdf: async () => (await import('./export-pdf')).exportPdf,
};

/** `crux export FILE… -o OUT` */
export async function exportCommand(args: readonly string[]): Promise<ExitCode> {
  const options = exportOptions(args);
  const jobs = jobsOf<ExportFormat>(options.inputs, options.outputs, options.format, {
    names: EXPORT_FORMATS,
    option: 'format',
    ofPath: (path) => formatOfName(path, EXPORT_FORMATS),
    endingOf,
  });
  makeFolders(options.outputs);
  const maps = new Map<string, Promise<ArgumentMap>>();
  return eachJob(jobs, async ({ input, output, format }) => {
    // Read once, however many pictures are made of it.
    const reading = maps.get(input) ?? readMap(input, options.from);
    maps.set(input, reading);
    const whole = await reading;
    const map = options.branch === undefined ? whole : branchPart(whole, options.branch);
    const made = isPicture(format)
      ? await (await PICTURE_EXPORTERS[format]())(map, options)
      : await (await import('./export-words')).exportWords(map, options, { format, output });
    await writeOutput(output, made);
  });
}

/**
 * The branch of a map under a statement, as a map of its own.
 *
 * @param which The statement's id, or how its text begins, in small or capital letters.
 * @throws Problem where no statement is meant, or several are
 */
function branchPart(map: ArgumentMap, which: string): ArgumentMap {
  const { id } = findStatement(map, which);
  return inducedMap(map, bearingClosure(map, id));
}
