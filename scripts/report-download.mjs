/**
 * Loaded before Electron's installer (`node --import`): tells the parent process how the download goes. The
 * installer itself says nothing for its first thirty seconds and waits for a silent server for minutes.
 */
const fetchUnwatched = globalThis.fetch;
const tell = (/** @type {import('./fetch-electron.mjs').Report} */ report) => process.send?.(report);

globalThis.fetch = async (input, init) => {
  const { host } = new URL(input instanceof Request ? input.url : input);
  tell({ asked: host });
  const response = await fetchUnwatched(input, init).catch((error) => {
    tell({
      failed: `${host} cannot be reached (${error.cause?.code ?? error.cause?.message ?? error.message})`,
    });
    throw error;
  });
  if (!response.ok) tell({ failed: `${host} answered ${response.status} ${response.statusText}`.trim() });
  const total = Number(response.headers.get('content-length')) || undefined;
  let received = 0;
  const watched = response.body?.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        received += chunk.byteLength;
        tell({ received, total });
        controller.enqueue(chunk);
      },
      flush: () => void tell({ received, total: received }),
    }),
  );
  // A Response made anew has no address, and the installer names it in its errors.
  return Object.defineProperty(new Response(watched, response), 'url', { value: response.url });
};
