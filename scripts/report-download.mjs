/**
 * Loaded before Electron's installer (`node --import`): tells the parent process how the download goes. The
 * installer itself says nothing for its first thirty seconds and waits for a silent server for minutes.
 */
const fetchUnwatched = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const { host } = new URL(input instanceof Request ? input.url : input);
  process.send?.({ asked: host });
  /** @type {Response} */
  let response;
  try {
    response = await fetchUnwatched(input, init);
  } catch (error) {
    process.send?.({ failed: `${host} cannot be reached (${causeOf(error)})` });
    throw error;
  }
  if (!response.ok)
    process.send?.({ failed: `${host} answered ${response.status} ${response.statusText}`.trim() });
  const total = Number(response.headers.get('content-length')) || undefined;
  let received = 0;
  const watched = response.body?.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        received += chunk.byteLength;
        process.send?.({ received, total });
        controller.enqueue(chunk);
      },
      flush() {
        process.send?.({ received, total: received });
      },
    }),
  );
  // A Response made anew has no address, and the installer names it in its errors.
  return Object.defineProperty(new Response(watched, response), 'url', { value: response.url });
};

/** @param {unknown} error */
function causeOf(error) {
  const { cause, message } = /** @type {Error & { cause?: NodeJS.ErrnoException }} */ (error);
  return cause?.code ?? cause?.message ?? message;
}
