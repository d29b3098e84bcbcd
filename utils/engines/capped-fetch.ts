/** `fetch` for model servers: no redirects, no cookies, no referrer, no endless body. */

/** Bytes of a whole streamed answer with all its wrapping. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * @param onBytes told of every piece that arrives
 * @returns a `fetch` that throws a TypeError when the server redirects: the key was given to one origin only
 */
export function createCappedFetch(onBytes: () => void): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, {
      ...init,
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
        if (bytes > MAX_BODY_BYTES) controller.error(new BodyTooLarge());
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

/** The server sends more than any answer could need. */
export class BodyTooLarge extends Error {
  constructor() {
    super('The answer is larger than any reply could be.');
    this.name = 'BodyTooLarge';
  }
}
