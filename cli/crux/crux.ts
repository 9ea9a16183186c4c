import { endsQuietly } from './ends-quietly';
import { run } from './run';

// Whoever reads our output may have had enough: `crux check map.argmap | head -1`.
endsQuietly(process.stdout);
process.exitCode = await run(process.argv.slice(2));
