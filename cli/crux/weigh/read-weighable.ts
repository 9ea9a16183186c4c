import { MAP_FORMATS } from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { PREMISES, SEMANTICS, type Weighing, weighingOf } from '../../../core/model/weighing';
import { nameOf } from '../files/read-bytes';
import { readMap } from '../files/read-map';
import { nameOption, parseOptions } from '../parse-options';
import { WrongCommand } from '../problem';
import { say } from '../terminal';

/** The options that every command has that weighs. */
const OPTIONS = {
  semantics: { type: 'string' },
  premises: { type: 'string' },
  json: { type: 'boolean' },
  from: { type: 'string' },
  of: { type: 'string' },
  top: { type: 'string' },
} as const;

/** What a command that weighs works on. */
export interface Weighable {
  /** As it is called in what is said about it. */
  readonly file: string;
  readonly map: ArgumentMap;
  /** By the options, else by the map. */
  readonly weighing: Weighing;
  readonly json: boolean;
  readonly of: string | undefined;
  readonly top: string | undefined;
  /** What stands after the file. */
  readonly others: readonly string[];
}

/**
 * Reads the arguments of a command that weighs, and its file.
 *
 * @param more those of `--of` and `--top` that the command has
 * @param most how many arguments it has beside the file
 * @throws WrongCommand where they are wrong; Problem where the file cannot be read
 */
export async function readWeighable(
  args: readonly string[],
  more: readonly ('of' | 'top')[],
  most: number,
): Promise<Weighable> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  for (const name of ['of', 'top'] as const)
    if (values[name] !== undefined && !more.includes(name))
      throw new WrongCommand(`Unknown option '--${name}'.`);
  const semantics = nameOption('semantics', values.semantics, SEMANTICS);
  const premises = nameOption('premises', values.premises, PREMISES);
  const from = nameOption('from', values.from, MAP_FORMATS);
  const [path, ...others] = positionals;
  if (path === undefined) throw new WrongCommand('Which file?');
  if (others.length > most) throw new WrongCommand('One file at a time.');
  const map = await readMap(path, from);
  const own = weighingOf(map);
  return {
    file: nameOf(path),
    map,
    weighing: { semantics: semantics ?? own.semantics, premises: premises ?? own.premises },
    json: values.json === true,
    of: values.of,
    top: values.top,
    others,
  };
}

/** Says that not everything in a file came to rest. */
export function sayUnsettled(file: string): void {
  say(
    `${file}: The argument goes round in a circle that does not come to rest. What is in it, and what depends on it, has no strength.`,
  );
}
