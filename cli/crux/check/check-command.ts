import { SIDES } from '../../../core/accept/side';
import { SEVERITIES } from '../../../core/check/check';
import { checkMap } from '../../../core/check/check-map';
import type { Finding } from '../../../core/check/finding';
import { MAP_FORMATS } from '../../../core/formats/registry/formats';
import { EXIT, type ExitCode } from '../exit-codes';
import { nameOf } from '../files/read-bytes';
import { readMap } from '../files/read-map';
import { nameOption, parseOptions } from '../parse-options';
import { Problem, WrongCommand } from '../problem';
import { print, say, shownJson, shownOnOneLine } from '../terminal';
import { unforeseen } from '../unforeseen';

/** `crux check FILE…` */
export async function checkCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    side: { type: 'string' },
    from: { type: 'string' },
  });
  const from = nameOption('from', values.from, MAP_FORMATS);
  const side = nameOption('side', values.side, SIDES);
  if (positionals.length === 0) throw new WrongCommand('Which file?');
  let outcome: ExitCode = EXIT.fine;
  const checked: { file: string; findings: readonly Finding[]; ignored: number }[] = [];
  for (const file of positionals) {
    try {
      const found = checkMap(await readMap(file, from), side);
      const open = found.filter(({ ignored }) => ignored === undefined);
      const ignored = found.length - open.length;
      const findings = values.all ? found : open;
      checked.push({ file, findings, ignored });
      if (open.some(({ severity }) => severity !== 'note')) outcome = EXIT.trouble;
      if (!values.json) print(report(nameOf(file), findings, open, ignored));
    } catch (error) {
      say(error instanceof Problem ? error.message : unforeseen(nameOf(file), error));
      outcome = EXIT.trouble;
    }
  }
  if (values.json) print(`${shownJson(checked)}\n`);
  return outcome;
}

/** The findings that are shown, line by line, and how many there are of those that count. */
function report(
  file: string,
  shown: readonly Finding[],
  open: readonly Finding[],
  ignoredCount: number,
): string {
  const lines = shown.map(({ check, severity, message, place, ignored }) => {
    const kind = ignored === undefined ? severity : `ignored ${severity}`;
    const reason = ignored === undefined ? '' : ` Ignored: ${ignored.replace(/\s+/gu, ' ')}`;
    return `${file}: ${kind}: ${message} (${place}) [${check}]${reason}`;
  });
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const found = counts.join(', ') || 'nothing found';
  const all = [...lines, `${file}: ${found}${ignoredCount > 0 ? `, ${ignoredCount} ignored` : ''}`];
  return `${all.map(shownOnOneLine).join('\n')}\n`;
}
