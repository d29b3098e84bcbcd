/** Hostile answers of a model server: every kind of words in every kind of dress, and answers that are no answers. */
import { sseOf, type Behaviour } from './model-server';
import { HOSTILE_WORDS, type HostileWords } from './data/hostile-words';

export type HostileAnswer = {
  readonly name: string;
  /** `problem`: no draft at all, a plain message. */
  readonly verdict: HostileWords['verdict'] | 'problem';
  readonly behaviour: Behaviour;
};

const SSE = { 'content-type': 'text/event-stream' } as const;
const say =
  (...texts: readonly string[]): Behaviour =>
  (response) => {
    response.writeHead(200, SSE);
    response.end(sseOf(texts));
  };
const raw =
  (body: string, status = 200, type = 'text/event-stream'): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': type, 'retry-after-ms': '1' });
    response.end(body);
  };

/** How words come: as asked for, in other JSON, in pieces, in prose with headings, in the middle of a fine reply. */
const DRESSES: readonly (readonly [string, (words: string) => Behaviour])[] = [
  ['three drafts', (words) => say(JSON.stringify({ direct: words, warm: words, brief: words }))],
  [
    'inside a fine reply',
    (words) =>
      say(JSON.stringify({ direct: `Hi [name], we're sorry about the wait. ${words} Please message us.` })),
  ],
  [
    'with prototype keys, nested',
    (words) =>
      say(
        `{"__proto__":{"isAdmin":true,"text":${JSON.stringify(words)}},"constructor":{"prototype":{"engine":"x"}},"drafts":[[[{"text":${JSON.stringify(words)}}]]]}`,
      ),
  ],
  [
    'two units at a time, in a fence',
    (words) => {
      const text = `Sure!\n\`\`\`json\n${JSON.stringify([words, words])}\n\`\`\``;
      return say(...(text.match(/[^]{1,2}/gu) ?? []));
    },
  ],
];

const NO_ANSWERS: readonly (readonly [string, Behaviour])[] = [
  ['HTML with status 200', raw('<html><script>alert(1)</script><h1>Sign in</h1></html>', 200, 'text/html')],
  ['HTML in a stream', raw('data: <html><body>502</body></html>\n\n')],
  ['an empty body', raw('')],
  ['JSON that is no stream', raw('{"choices":[{"message":{"content":"hi"}}]}', 200, 'application/json')],
  ['nulls', raw('data: null\n\ndata: [DONE]\n\n')],
  ['numbers', raw('data: 7\n\ndata: [DONE]\n\n')],
  ['choices that are no list', raw('data: {"choices":{"0":{"delta":{"content":"hi"}}}}\n\ndata: [DONE]\n\n')],
  [
    'content that is no text',
    raw('data: {"choices":[{"delta":{"content":{"toString":"x"}}}]}\n\ndata: [DONE]\n\n'),
  ],
  [
    'a tool call',
    raw(
      'data: {"choices":[{"delta":{"tool_calls":[{"function":{"name":"send"}}]},"finish_reason":"tool_calls"}]}\n\ndata: [DONE]\n\n',
    ),
  ],
  ['deep nesting', say('['.repeat(30_000))],
  ['only thoughts', say('<think>secret plan without an end')],
  ['an empty list', say('{"drafts":[]}')],
  ['only signs', say('{"direct":"...","warm":"---","brief":"🙂"}')],
  ['ten megabytes', raw(`data: ${'a'.repeat(10_000_000)}`)],
  ['ten megabytes of words', raw(sseOf(Array.from({ length: 400 }, () => 'word '.repeat(5000))))],
  ['a redirect', (response) => void response.writeHead(307, { location: 'https://evil.example/' }).end()],
  ['a status of 200 and an error', raw('data: {"error":{"message":"<script>alert(1)</script>"}}\n\n')],
  ['402 with HTML', raw('<html>pay</html>', 402, 'text/html')],
  ['403 with a script', raw('<script>alert(1)</script>', 403, 'text/html')],
  ['500 with a page', raw('<html>down</html>', 500, 'text/html')],
  [
    'broken compression',
    (response) => void response.writeHead(200, { ...SSE, 'content-encoding': 'gzip' }).end('no gzip'),
  ],
];

/** @returns every hostile answer; some three hundred and fifty */
export function hostileAnswers(): readonly HostileAnswer[] {
  const dressed = HOSTILE_WORDS.flatMap(({ kind, verdict, words }, at) =>
    DRESSES.map(([dress, wear]): HostileAnswer => ({
      name: `${kind} ${at}, ${dress}`,
      verdict,
      behaviour: wear(words),
    })),
  );
  const none = NO_ANSWERS.map(([name, behaviour]): HostileAnswer => ({
    name,
    verdict: 'problem',
    behaviour,
  }));
  return [...dressed, ...none];
}
