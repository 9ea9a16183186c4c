import { EXIT, type ExitCode } from './exit-codes';
import { HELP, HELP_OF, isCommand } from './help';
import { Problem, WrongCommand } from './problem';
import { print, say } from './terminal';

/** The commands. Each is loaded when it is asked for, so that none pays for another. */
const COMMANDS = {
  export: async () => (await import('./export/export-command')).exportCommand,
  check: async () => (await import('./check/check-command')).checkCommand,
  stand: async () => (await import('./stand/stand-command')).standCommand,
  convert: async () => (await import('./convert/convert-command')).convertCommand,
  weigh: async () => (await import('./weigh/weigh-command')).weighCommand,
  crux: async () => (await import('./weigh/crux-command')).cruxCommand,
  why: async () => (await import('./weigh/why-command')).whyCommand,
};

/**
 * Runs `crux` with these arguments.
 *
 * @param args Without Node and the script.
 * @returns the exit code; never throws what a person can mend
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === '--version') return tell((await import('../../package.json')).version);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const [about] = rest;
      return tell(isCommand(about) ? HELP_OF[about] : HELP);
    }
    if (!isCommand(name)) throw new WrongCommand(`There is no command “${name}”.`);
    if (rest.includes('--help') || rest.includes('-h')) return tell(HELP_OF[name]);
    const command = await COMMANDS[name]();
    return await command(rest);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const wrong = error instanceof WrongCommand;
    say(wrong ? `${error.message} See \`crux --help\`.` : error.message);
    return wrong ? EXIT.wrongCommand : EXIT.trouble;
  }
}

function tell(text: string): ExitCode {
  print(`${text.trimEnd()}\n`);
  return EXIT.fine;
}
