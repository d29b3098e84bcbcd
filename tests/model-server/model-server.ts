/** A real HTTP server on this machine that speaks the OpenAI protocol, well or badly. For tests and for trying the engine by hand. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the server does with a request; `attempt` counts from 1. */
export type Behaviour = (response: ServerResponse, attempt: number) => void | Promise<void>;

export type ModelServer = {
  readonly baseUrl: string;
  readonly origin: string;
  /** Bodies and authorisation headers as received. */
  readonly requests: {
    readonly path: string;
    readonly authorization: string | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
};

/** Starts the server on a free port of the loopback address. */
export async function startModelServer(behaviour: Behaviour = streaming(['ok'])): Promise<ModelServer> {
  let behave = behaviour;
  const requests: ModelServer['requests'] = [];
  const server = createServer((request, response) => {
    void (async () => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      const body = await bodyOf(request);
      const { headers, url = '' } = request;
      requests.push({ path: url, authorization: headers.authorization, headers, body });
      return behave(response, requests.length);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    baseUrl: `${origin}/v1`,
    origin,
    requests,
    behave: (next) => {
      behave = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

const chunkOf = (delta: object, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** The bytes of a whole streamed answer. */
export function sseOf(texts: readonly string[], finish: string | null = 'stop', done = true): string {
  return (
    texts.map((content) => chunkOf({ content }, null)).join('') +
    (finish ? chunkOf({}, finish) : '') +
    (done ? 'data: [DONE]\n\n' : '')
  );
}

/** Streams these texts, then ends as told. */
export function streaming(texts: readonly string[], finish: string | null = 'stop', done = true): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(sseOf(texts, finish, done));
  };
}

/** Answers with a status and a body. */
export function failing(
  status: number,
  body = '{"error":{"message":"no"}}',
  headers: Record<string, string> = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}
