/**
 * Measures the replies of the playbook, of one canned reply and, with --server, of a model.
 *
 *   npm run --silent eval-replies -- --file FILE [--voice VOICE.json] [--limit N] [--json] [--server URL --model M]
 *
 * FILE: the JSON Lines of `npm run suggest`, or labelled rows (.tsv), of which those labelled complaints are answered.
 * What the figures mean: figures.ts; what "specific" means: specific.ts.
 */
import { loadDetector } from '@/scripts/eval/load-detector';
import { plainly } from '@/scripts/plainly';
import { readOptions } from '@/scripts/read-options';
import { readVoice } from '@/scripts/suggest/read-input';
import { requestFor } from '@/scripts/suggest/suggest';
import type { Post } from '@/utils/core/post';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import { draftReplies } from '@/utils/core/reply/playbook';
import { cannedReplies } from './baseline';
import { figuresOf, type Figures, type Judged } from './figures';
import { contentStems } from './specific';
import { modelTexts } from './model-texts';
import { readAny } from './read-any';

const { values, positionals } = readOptions(import.meta.url, {
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    voice: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
    server: { type: 'string' },
    model: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
  },
});
const file = values.file ?? positionals[0];
const REMEMBERED = 50;

async function run(path: string): Promise<void> {
  const desk = { detector: loadDetector(), ...readVoice(values.voice), initials: 'AB', seed: '' };
  const posts = spread(readAny(path), values.limit === undefined ? Infinity : Number(values.limit));
  const requests = posts.map((post) => requestFor(post, desk));
  const stock = stockOf(requests[0]);
  const ways: Record<string, Figures> = {
    playbook: figuresOf(playbook(requests), stock),
    canned: figuresOf(
      requests.map((request) => timed(request, () => cannedReplies(request))),
      stock,
    ),
  };
  if (values.server !== undefined) {
    const server = { url: values.server, model: values.model, key: values.key };
    const judged: Judged[] = [];
    for (const request of requests) {
      const start = performance.now();
      const texts = await modelTexts(server, request);
      judged.push({ request, texts, ms: performance.now() - start });
    }
    ways['model'] = figuresOf(judged, stock);
  }
  if (values.json) console.log(JSON.stringify(ways));
  else print(ways);
}

/** As many posts as wanted, taken evenly from the whole file. */
function spread(posts: readonly Post[], limit: number): readonly Post[] {
  const step = Math.max(1, posts.length / limit);
  return Array.from(
    { length: Math.min(limit, posts.length) },
    (_, at) => posts[Math.floor(at * step)],
  ).filter((post) => post !== undefined);
}

/** As on one agent's day: each draft differs from those before. */
function playbook(requests: readonly ReplyRequest[]): Judged[] {
  let earlier: readonly string[] = [];
  return requests.map((request) => {
    const judged = timed(request, () => draftReplies({ ...request, earlier }).map(({ text }) => text));
    earlier = [...judged.texts, ...earlier].slice(0, REMEMBERED * 3);
    return judged;
  });
}

/** What the playbook and the canned reply say to a complaint without content. */
function stockOf(request: ReplyRequest | undefined): ReadonlySet<string> {
  if (!request) return new Set();
  const post = { ...request.post, text: 'not good' };
  const finding = { ...request.finding, intent: 'complaint' as const, topics: [], risks: [], lang: 'en' };
  const texts = Array.from({ length: REMEMBERED }, (_, at) => ({
    ...request,
    post,
    finding,
    seed: String(at),
  })).flatMap((empty) => [...draftReplies(empty).map(({ text }) => text), ...cannedReplies(empty)]);
  return contentStems(texts.join(' . '), new Set());
}

function timed(request: ReplyRequest, write: () => string[]): Judged {
  const start = performance.now();
  const texts = write();
  return { request, texts, ms: performance.now() - start };
}

function print(ways: Readonly<Record<string, Figures>>): void {
  const names = Object.keys(ways);
  console.log(['', ...names].map((name) => name.padStart(14)).join(''));
  const rows = Object.values(ways)[0];
  for (const key of Object.keys(rows ?? {}))
    console.log(
      key.padStart(14) +
        Object.values(ways)
          .map((figures) =>
            shown(Object.entries(figures).find(([name]) => name === key)?.[1] ?? 0).padStart(14),
          )
          .join(''),
    );
}

function shown(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

if (file === undefined) {
  console.error('Which posts? npm run --silent eval-replies -- --file FILE');
  process.exitCode = 2;
} else await plainly(() => run(file));
