import { endsQuietly } from './ends-quietly';
import { EXIT } from './exit-codes';
import { run } from './run';
import { say } from './terminal';
import { unforeseen } from './unforeseen';

// Whoever reads our output may have had enough: `crux check map.argmap | head -1`.
endsQuietly(process.stdout);
process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  say(unforeseen('The command ended', error));
  return EXIT.trouble;
});
