/**
 * How a command is asked to end. npm passes a Ctrl-C on to a command that has already had it from the terminal, so two
 * that come close together are one.
 *
 * @typedef {object} Ending
 * @property {AbortSignal} asked aborted when the command is to end as soon as it properly can
 * @property {AbortSignal} forced aborted when it is to end at once: asked again, or asked by the system and too slow
 *
 * @param {Pick<NodeJS.EventEmitter, 'on'>} [source] of the signals
 * @param {{again: number, patience: number}} [times] ms between a first and a second wish; ms that the system waits
 * @returns {Ending}
 */
export function listenForEnding(source = process, { again, patience } = { again: 1000, patience: 10_000 }) {
  const asked = new AbortController();
  const forced = new AbortController();
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    source.on(signal, () => {
      if (asked.signal.aborted) {
        if (performance.now() - first > again) forced.abort();
      } else {
        first = performance.now();
        asked.abort();
      }
      // A person may take their time to say what becomes of unsaved work; a system that shuts down will not wait.
      if (signal !== 'SIGINT') setTimeout(() => forced.abort(), patience).unref();
    });
  }
  return { asked: asked.signal, forced: forced.signal };
}
