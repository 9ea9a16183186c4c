// Loaded into a measured process by NODE_OPTIONS; writes down the most memory that it had at once, in KiB.
const { appendFileSync, readFileSync } = require('node:fs');
const file = process.env.CRUX_PEAK_MEMORY;
if (file) process.on('exit', () => appendFileSync(file, `${peak()}\n`));

/** What `getrusage` counts on Linux holds for the process that started this one, too. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
}
