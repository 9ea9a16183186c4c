// Loaded into a measured process by NODE_OPTIONS; writes down the most memory that it had at once.
const { appendFileSync } = require('node:fs');
const file = process.env.CRUX_PEAK_MEMORY;
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
