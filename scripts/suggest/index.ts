/**
 * Drafts replies to the posts of a file, as the side panel does, without a browser or a network.
 *
 *   npm run --silent suggest -- --file POSTS.jsonl [--voice VOICE.json] [--json]
 *
 * A line of POSTS.jsonl is a post, or as little as {"text":"…","site":"x","lang":"en","author":"Dana Kerr"}.
 * VOICE.json is a voice, or {"voice":{…},"brand":{…}}. With --json: one JSON object a post.
 */
import { parseArgs } from 'node:util';
import { loadDetector } from '@/scripts/eval/load-detector';
import { readPosts, readVoice } from './read-input';
import { suggest } from './suggest';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    voice: { type: 'string' },
    initials: { type: 'string', default: 'AB' },
    seed: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const file = values.file ?? positionals[0];

function run(posts: string): void {
  const desk = {
    detector: loadDetector(),
    ...readVoice(values.voice),
    initials: values.initials,
    seed: values.seed,
  };
  for (const post of readPosts(posts)) {
    const suggestion = suggest(post, desk);
    if (values.json) {
      console.log(JSON.stringify(suggestion));
      continue;
    }
    const { intent, topics, held } = suggestion;
    console.log(
      `\n${suggestion.text}\n  ${intent}: ${topics.join(', ') || 'no topic'}${held ? `; held: ${held}` : ''}`,
    );
    for (const { approach, text, notes, problems } of suggestion.drafts)
      console.log(`  ${[approach, ...notes, ...problems].join(', ')}\n    ${text}`);
  }
}

if (file === undefined) {
  console.error('Which posts? npm run --silent suggest -- --file POSTS.jsonl');
  process.exitCode = 2;
} else {
  try {
    run(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
