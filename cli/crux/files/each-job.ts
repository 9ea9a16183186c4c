import { EXIT, type ExitCode } from '../exit-codes';
import { Problem } from '../problem';
import { say } from '../say';

/** Does each thing in turn; one that fails is said and does not keep the others from being done. */
export async function eachJob<J>(jobs: readonly J[], work: (job: J) => Promise<void>): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.fine;
  for (const job of jobs) {
    try {
      await work(job);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      say(error.message);
      outcome = EXIT.trouble;
    }
  }
  return outcome;
}
