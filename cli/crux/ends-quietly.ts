import { EXIT } from './exit-codes';
import { say } from './terminal';

/**
 * Ends the process where its output cannot be written any more: without a word where the reader is gone, as other commands
 * do, else with what the system says, as on a full disk.
 */
export function endsQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.fine);
    say(`Standard output could not be written (${error.code ?? error.message}).`);
    process.exit(EXIT.trouble);
  });
}
