import { checkMap } from '../../../core/check/check-map';
import { type Finding, SEVERITIES } from '../../../core/check/finding';
import { EXIT, type ExitCode } from '../exit-codes';
import { MAP_FORMAT_NAMES } from '../files/map-formats';
import { nameOf } from '../files/read-bytes';
import { readMap } from '../files/read-map';
import { nameOption, parseOptions } from '../parse-options';
import { Problem, WrongCommand } from '../problem';
import { say } from '../say';

/** `crux check FILE…` */
export async function checkCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, from: { type: 'string' } });
  const from = nameOption('from', values.from, MAP_FORMAT_NAMES);
  if (positionals.length === 0) throw new WrongCommand('Which file?');
  let outcome: ExitCode = EXIT.fine;
  const checked: { file: string; findings: readonly Finding[] }[] = [];
  for (const file of positionals) {
    try {
      const findings = checkMap(await readMap(file, from));
      checked.push({ file, findings });
      if (findings.some(({ severity }) => severity !== 'note')) outcome = EXIT.trouble;
      if (!values.json) process.stdout.write(report(nameOf(file), findings));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      say(error.message);
      outcome = EXIT.trouble;
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(checked, undefined, 2)}\n`);
  return outcome;
}

function report(file: string, findings: readonly Finding[]): string {
  const lines = findings.map(({ severity, message, place }) => `${file}: ${severity}: ${message} (${place})`);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return `${[...lines, `${file}: ${counts.join(', ') || 'nothing found'}`].join('\n')}\n`;
}
