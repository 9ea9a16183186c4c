import { runBenches } from './benches';

process.exit(await runBenches(process.argv.slice(2)));
