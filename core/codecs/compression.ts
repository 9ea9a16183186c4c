/** Packs and unpacks bytes by zlib (RFC 1950). The same in a browser and in Node: see `streamCompression`. */
export interface Compression {
  /** What goes in may be changed once the next piece has been asked for. */
  deflate(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** @throws where the bytes are no zlib stream, or a torn one */
  inflate(bytes: Uint8Array): AsyncIterable<Uint8Array>;
}

/** The streams that browsers and Node have for it, by their types in the standard (Compression Streams). */
export interface CompressionStreams {
  readonly CompressionStream: new (format: 'deflate') => Transform;
  readonly DecompressionStream: new (format: 'deflate') => Transform;
}
interface Transform {
  readonly writable: { getWriter(): Writer };
  readonly readable: { getReader(): Reader };
}
interface Writer {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(reason?: unknown): Promise<void>;
}
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** Compression by the platform's own streams: `streamCompression(globalThis)`. */
export function streamCompression(streams: CompressionStreams): Compression {
  return {
    deflate: (pieces) => through(new streams.CompressionStream('deflate'), pieces),
    inflate: (bytes) => through(new streams.DecompressionStream('deflate'), [bytes]),
  };
}

async function* through(
  { writable, readable }: Transform,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = write(writer, pieces);
  // It is awaited below; until then it is not to count as unhandled.
  writing.catch(() => {});
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value) yield next.value;
    }
    await writing;
  } finally {
    // Where the reader has had enough: the writer must not wait for ever.
    reader.cancel().catch(() => {});
  }
}

async function write(
  writer: Writer,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    // A stream keeps what it is given until it has packed it, so it gets a copy of what is still changed.
    for await (const piece of pieces) await writer.write(piece.slice());
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

/** All pieces as one. @throws `TooLong` where they come to more than `limit` bytes; no more is read then */
export async function collect(
  pieces: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limit) throw new TooLong();
    kept.push(piece);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of kept) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** There is more than was allowed. */
export class TooLong extends Error {}
