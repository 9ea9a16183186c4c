import { EXIT, type ExitCode } from '../exit-codes';
import { Problem } from '../problem';
import { say } from '../terminal';
import { unforeseen } from '../unforeseen';

/** Does each thing in turn; one that fails is said and does not keep the others from being done. */
export async function eachJob<J extends { readonly output: string }>(
  jobs: readonly J[],
  work: (job: J) => Promise<void>,
): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.fine;
  for (const job of jobs) {
    try {
      await work(job);
    } catch (error) {
      say(error instanceof Problem ? error.message : unforeseen(job.output, error));
      outcome = EXIT.trouble;
    }
  }
  return outcome;
}
