/** `fetch` for model servers: no redirects, no cookies, no referrer, no endless body. */

/** Bytes. */
export type BodyLimits = { readonly body: number; readonly line: number };
const LINE_BREAK = 10;

/** A whole streamed answer with all its wrapping; a line of it holds a few words, and reading a long one again with each piece is slow. */
const STREAM_LIMITS: BodyLimits = { body: 1_000_000, line: 100_000 };

/**
 * @param onBytes told of every piece that arrives
 * @param limits of the whole body, and of one line in it
 * @returns a `fetch` that throws a TypeError when the server redirects: the key was given to one origin only
 */
export function createCappedFetch(onBytes: () => void, limits: BodyLimits = STREAM_LIMITS): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, {
      ...init,
      headers: plainHeaders(init?.headers),
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.body) return response;
    let bytes = 0;
    let line = 0;
    const cap = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        onBytes();
        bytes += chunk.byteLength;
        const lineEnd = chunk.lastIndexOf(LINE_BREAK);
        line = lineEnd < 0 ? line + chunk.byteLength : chunk.byteLength - lineEnd - 1;
        if (bytes > limits.body || line > limits.line) controller.error(new BodyTooLarge());
        else controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(cap), {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

/** The SDK tells every server about the machine it runs on; ours are the headers that were shown, and no others. */
function plainHeaders(given: HeadersInit | undefined): Headers {
  return new Headers([...new Headers(given)].filter(([name]) => !name.startsWith('x-stainless-')));
}

/** The server sends more than any answer could need. */
export class BodyTooLarge extends Error {
  constructor() {
    super('The answer is larger than any reply could be.');
    this.name = 'BodyTooLarge';
  }
}
