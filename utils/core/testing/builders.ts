/** Posts, findings and decisions for tests: made-up people, every field overridable. */
import { brandSchema, type Brand } from '@/utils/core/brand';
import type { CaseEvent } from '@/utils/core/cases/event';
import type { Finding } from '@/utils/core/detect/finding';
import { postKey, type Post } from '@/utils/core/post';
import type { Decision } from '@/utils/core/rules/schema';
import * as v from 'valibot';

/** 2026-03-02T09:00:00Z */
export const NOON = 1_772_442_000_000;

export function makePost(over: Partial<Post> = {}): Post {
  const site = over.site ?? 'x';
  return {
    key: postKey(site, '1900000000000000001'),
    aliases: [],
    site,
    kind: 'post',
    url: 'https://x.com/dana_k/status/1900000000000000001',
    author: { name: 'Dana Kerr', handle: 'dana_k' },
    text: '@larkspur my headphones never arrived and nobody answers',
    lang: 'en',
    postedAt: NOON,
    metrics: {},
    media: [],
    ...over,
  };
}

export function makeFinding(over: Partial<Finding> = {}): Finding {
  return {
    intent: 'complaint',
    severity: 'strong',
    topics: ['delivery'],
    risks: [],
    aboutBrand: 'addressed',
    byBrand: false,
    score: 0.91,
    reasons: [],
    lang: 'en',
    supported: true,
    detector: 'test',
    ...over,
  };
}

export function makeDecision(over: Partial<Decision> = {}): Decision {
  return { priority: 'high', tags: [], fired: [], ...over };
}

export function makeBrand(over: v.InferInput<typeof brandSchema> = {}): Brand {
  return v.parse(brandSchema, {
    name: 'Larkspur Audio',
    handles: ['larkspur'],
    products: ['Wren headphones'],
    ...over,
  });
}

/** A `detected` event of `makePost()`, the beginning of every case. */
export function makeDetected(over: Partial<Extract<CaseEvent, { type: 'detected' }>> = {}): CaseEvent {
  const post = over.post ?? makePost();
  return {
    type: 'detected',
    id: `detected:${post.key}`,
    caseId: post.key,
    at: NOON + 60_000,
    seq: 1,
    agent: '',
    post,
    finding: makeFinding(),
    decision: makeDecision(),
    ...over,
  };
}
