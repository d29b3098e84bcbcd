/**
 * Drafts replies to the posts of a file, as the side panel does, without a browser or a network.
 *
 *   npm run --silent suggest -- --file POSTS.jsonl [--voice VOICE.json] [--json]
 *
 * A line of POSTS.jsonl: {"id","site","kind","text","lang"?,"author":{"name","handle"}}; only "text" must be there.
 * A line that is no post is named and left out; the exit code is 1 then.
 * Every post counts as one on the brand's own page, named or not.
 * VOICE.json is a voice, or {"voice":{…},"brand":{…}}. With --json: one array,
 * [{"id","finding":{…},"decision":{…},"drafts":[{"text","source","moves":[…],"problems":[{"code","severity"}]}],"ms"}].
 */
import { loadDetector } from '@/scripts/eval/load-detector';
import { plainly } from '@/scripts/plainly';
import { readOptions } from '@/scripts/read-options';
import { suggestAll } from './suggest-all';
import { readPosts, readVoice } from './read-input';
import type { Suggestion } from './suggest';

const { values, positionals } = readOptions(import.meta.url, {
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

function run(path: string): void {
  const { voice, initials, seed } = values;
  const desk = { detector: loadDetector(), ...readVoice(voice), initials, seed };
  const { posts, faults } = readPosts(path);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  const suggestions = suggestAll(posts, desk);
  if (values.json) console.log(JSON.stringify(suggestions));
  else suggestions.forEach((suggestion, at) => print(posts[at]?.text ?? '', suggestion));
}

function print(text: string, { finding, decision, drafts, ms }: Suggestion): void {
  const held = decision.hold ? `; held: ${decision.hold.reason}` : '';
  console.log(
    `\n${text}\n  ${finding.intent}: ${finding.topics.join(', ') || 'no topic'}${held}; ${ms.toFixed(0)} ms`,
  );
  for (const draft of drafts) {
    const problems = draft.problems.map(({ code, severity }) => `${severity} ${code}`);
    console.log(
      `  ${draft.approach}: ${[...draft.moves, ...draft.notes, ...problems].join(', ')}\n    ${draft.text}`,
    );
  }
}

if (file === undefined) {
  console.error('Which posts? npm run --silent suggest -- --file POSTS.jsonl');
  process.exitCode = 2;
} else await plainly(() => run(file));
