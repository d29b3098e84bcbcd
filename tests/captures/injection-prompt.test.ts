/**
 * The collected injection strings in every carrier: through the assembly of every kind of request, and through the
 * playbook. Runs when the data folder is there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chatServerTo } from '@/tests/model-server/chat-server-to';
import { PROMPT_MARK } from '@/utils/core/reply/prompt-mark';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { DATA_END, DATA_START } from '@/utils/core/reply/prompt-data';
import { draftReplies } from '@/utils/core/reply/playbook';
import type { Rewrite } from '@/utils/core/reply/rewrite';
import { setScene } from '@/utils/core/reply/scene';
import { makeRequest } from '@/utils/core/testing/requests';
import { findHidden } from '@/utils/core/text/hidden';
import { findLinks } from '@/utils/core/text/links';
import { shownRequest } from '@/utils/engines/chat-request';

const folder = join(process.env.AMENDS_DATA ?? '../shared/data', 'injection');
const requestOf = (text: string) => makeRequest({ post: { text: text.slice(0, 4000) } });
const server = chatServerTo('https://models.example/v1', {
  learned: { answer: 'schema', counts: true, maxTokensField: 'max_tokens' },
});
const REWRITE: Rewrite = { kind: 'warmer', text: 'Sorry about the wait.', lang: 'en', problems: ['blame'] };

/** Everything the playbook takes from a post. */
function sceneOf(text: string): string {
  const { lang, facts, slots, notes, mayApologise } = setScene(requestOf(text));
  return JSON.stringify([lang, facts, slots, notes, mayApologise]);
}

/** The request with the post's own line taken out, and that line. */
function partsOf(text: string, rewrite?: Rewrite): { frame: string; data: string } {
  const prompt = buildPrompt(requestOf(text), rewrite);
  const lines = prompt.user.split('\n');
  const at = lines.indexOf(DATA_START) + 1;
  const data = lines[at] ?? '';
  const user = lines.toSpliced(at, 1).join('\n');
  return { frame: JSON.stringify(shownRequest(server, { ...prompt, user }, '1234')), data };
}

if (existsSync(join(folder, 'injection.jsonl'))) {
  const strings = readFileSync(join(folder, 'injection.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
  const carriers: string[] = JSON.parse(readFileSync(join(folder, 'carriers.json'), 'utf8')).carriers;
  const posts = carriers.flatMap((carrier) => strings.map((text) => carrier.replace('{{INJ}}', () => text)));

  describe(`${strings.length} strings in ${carriers.length} carriers`, { timeout: 120_000 }, () => {
    test.each([
      ['three drafts', undefined],
      ['a rewritten draft', REWRITE],
    ] as const)('%s: address, headers, model, format and every other word stay the same', (_, rewrite) => {
      const { frame } = partsOf('hello', rewrite);
      const broken = posts.filter((text) => {
        const parts = partsOf(text, rewrite);
        const post: unknown = JSON.parse(parts.data);
        return (
          parts.frame !== frame ||
          typeof post !== 'string' ||
          findHidden(post).length > 0 ||
          [DATA_START, DATA_END, '<', '>'].some((mark) => parts.data.includes(mark))
        );
      });
      expect(broken).toEqual([]);
    });

    test('the playbook takes nothing from a post but its declared slots', () => {
      const broken: string[] = [];
      for (const text of posts) {
        const { slots } = setScene(requestOf(text));
        const values = Object.values(slots).filter((value) => typeof value === 'string');
        if (values.some((value) => value.length > 200 || value.includes(PROMPT_MARK))) broken.push(text);
      }
      expect(broken).toEqual([]);
    });

    test('its drafts hold no link, no markup and no order of a post’s', () => {
      const broken: string[] = [];
      // What the playbook knows of a post is its scene: posts with the same one get the same words.
      const byScene = new Map(posts.map((text) => [sceneOf(text), text]));
      console.log(`injection: ${posts.length} posts, ${byScene.size} scenes`);
      for (const text of byScene.values()) {
        for (const draft of draftReplies(requestOf(text))) {
          const strange = findLinks(draft.text).some(({ host }) => host !== 'larkspur.example');
          if (strange || /[<>{}]|\bignor(?:e|ing)\b|instruction|prompt/i.test(draft.text))
            broken.push(draft.text);
        }
      }
      expect(broken).toEqual([]);
    });
  });
} else {
  test('the collected injection strings are not on this machine: not run', () => {
    console.log(`injection strings: ${folder} not found, not run`);
    expect(existsSync(join(folder, 'injection.jsonl'))).toBe(false);
  });
}
