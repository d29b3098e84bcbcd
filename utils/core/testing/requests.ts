/** Reply requests and lint inputs for tests, every part overridable. */
import * as v from 'valibot';
import type { brandSchema } from '@/utils/core/brand';
import type { Finding } from '@/utils/core/detect/finding';
import type { LintInput } from '@/utils/core/lint/problem';
import type { Post } from '@/utils/core/post';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import type { Decision } from '@/utils/core/rules/schema';
import { voiceSchema } from '@/utils/core/voice/schema';
import { makeBrand, makeDecision, makeFinding, makePost } from './builders';

export type RequestParts = {
  readonly post?: Partial<Post>;
  readonly finding?: Partial<Finding>;
  readonly decision?: Partial<Decision>;
  readonly voice?: v.InferInput<typeof voiceSchema>;
  readonly brand?: v.InferInput<typeof brandSchema>;
  readonly initials?: string;
  readonly earlier?: readonly string[];
  readonly seed?: string;
};

/** The brand has a private link for X and Facebook, a handle for Instagram and nothing for LinkedIn. */
export function makeRequest(parts: RequestParts = {}): ReplyRequest {
  return {
    post: makePost(parts.post),
    finding: makeFinding({ lang: parts.post?.lang ?? 'en', ...parts.finding }),
    decision: makeDecision(parts.decision),
    voice: v.parse(voiceSchema, parts.voice ?? {}),
    brand: makeBrand({
      privateChannels: {
        x: 'https://larkspur.example/dm',
        facebook: 'https://larkspur.example/dm',
        instagram: 'larkspurcare',
      },
      links: ['larkspur.example'],
      ...parts.brand,
    }),
    initials: parts.initials ?? 'AB',
    earlier: parts.earlier ?? [],
    seed: parts.seed ?? 'seed',
  };
}

export type LintParts = RequestParts & { readonly lang?: string; readonly posted?: readonly string[] };

export function makeLintInput(text: string, parts: LintParts = {}): LintInput {
  return { ...makeRequest(parts), text, lang: parts.lang ?? 'en', posted: parts.posted ?? [] };
}
