/**
 * Says how a download goes: in one line that is written over where there is a terminal, else at every quarter.
 *
 * @param {Pick<NodeJS.WriteStream, 'isTTY' | 'write'>} [out]
 * @returns {{update(report: {received: number, total?: number}): void, end(): void}}
 */
export function downloadProgress(out = process.stdout) {
  let said = '';
  let quarter = 0;
  return {
    update({ received, total }) {
      const line = describe(received, total);
      if (out.isTTY) {
        if (line !== said) out.write(`\r${line.padEnd(said.length)}`);
        said = line;
      } else if (total !== undefined && Math.floor((4 * received) / total) > quarter) {
        quarter = Math.floor((4 * received) / total);
        out.write(`${line}\n`);
      }
    },
    end() {
      if (out.isTTY && said) out.write('\n');
    },
  };
}

/**
 * @param {number} received bytes
 * @param {number | undefined} total bytes
 */
function describe(received, total) {
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1_000_000).toFixed(0);
  if (total === undefined) return `  ${megabytes(received)} MB`;
  return `  ${megabytes(received)} of ${megabytes(total)} MB (${Math.floor((100 * received) / total)} %)`;
}
