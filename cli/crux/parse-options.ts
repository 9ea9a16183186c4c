import { parseArgs } from 'node:util';
import { WrongCommand } from './problem';

/** The options that a command has, for `parseArgs`. */
type Options = Readonly<
  Record<
    string,
    { type: 'string' | 'boolean'; short?: string; multiple?: boolean; default?: string | boolean }
  >
>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** The options and files of a command. @throws WrongCommand for an option that it does not have */
export function parseOptions<const O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new WrongCommand(`${reason.replace(/\.$/, '')}.`);
  }
}

/** @throws WrongCommand where the text is no number between the two */
export function numberOption(
  name: string,
  text: string | undefined,
  { above = Number.NEGATIVE_INFINITY, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY },
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value > above && value >= least && value <= most) return value;
  const from = least > Number.NEGATIVE_INFINITY ? `from ${least}` : `above ${above}`;
  throw new WrongCommand(`--${name} takes a number ${from} up to ${most}, not “${text}”.`);
}

/** @throws WrongCommand where the text is none of the names */
export function nameOption<N extends string>(
  name: string,
  text: string | undefined,
  names: readonly N[],
): N | undefined {
  if (text === undefined) return undefined;
  const found = names.find((each) => each.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new WrongCommand(`--${name} takes ${names.join(', ')}, not “${text}”.`);
  return found;
}
