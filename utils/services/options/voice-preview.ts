/** What a voice sounds like: the playbook's own replies to a few made-up posts, checked as real ones are. */
import type { Brand } from '@/utils/core/brand';
import type { LintInput, Problem } from '@/utils/core/lint/problem';
import type { Draft, ReplyRequest } from '@/utils/core/reply/draft';
import type { Decision } from '@/utils/core/rules/schema';
import type { Voice } from '@/utils/core/voice/schema';
import { EXAMPLES, type Example } from './data/example-posts';

export type VoicePreviewDeps = {
  readonly draftReplies: (request: ReplyRequest) => readonly Draft[];
  readonly lintReply: (input: LintInput) => readonly Problem[];
};

export type VoiceExample = {
  readonly id: Example['id'];
  readonly site: Example['post']['site'];
  readonly author: string;
  readonly post: string;
  readonly reply: string;
  readonly problems: readonly Problem[];
};

const NO_RULES: Decision = { priority: 'normal', tags: [], fired: [] };

/** @returns a request as the panel would make it for this example */
export function exampleRequest(example: Example, voice: Voice, brand: Brand, initials: string): ReplyRequest {
  const { post, finding } = example;
  return {
    post,
    finding,
    decision: NO_RULES,
    voice,
    brand,
    initials,
    earlier: [],
    seed: `example ${example.id}`,
  };
}

/** @returns a function that answers the examples in a voice; an example without a draft is left out */
export function createVoicePreview({ draftReplies, lintReply }: VoicePreviewDeps) {
  return (voice: Voice, brand: Brand, initials: string): VoiceExample[] =>
    EXAMPLES.flatMap((example) => {
      const request = exampleRequest(example, voice, brand, initials);
      const [draft] = draftReplies(request);
      if (!draft) return [];
      const { post } = example;
      const problems = lintReply({ ...request, text: draft.text, lang: draft.lang, posted: [] });
      return [
        {
          id: example.id,
          site: post.site,
          author: post.author.name,
          post: post.text,
          reply: draft.text,
          problems,
        },
      ];
    });
}
