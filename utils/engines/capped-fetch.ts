/** `fetch` for model servers: no redirects, no cookies, no referrer, no endless body. */

/** Bytes of a whole streamed answer with all its wrapping. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * @param onBytes told of every piece that arrives
 * @param maxBytes of the whole body
 * @returns a `fetch` that throws a TypeError when the server redirects: the key was given to one origin only
 */
export function createCappedFetch(onBytes: () => void, maxBytes: number = MAX_BODY_BYTES): typeof fetch {
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
    const cap = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        onBytes();
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(new BodyTooLarge());
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
