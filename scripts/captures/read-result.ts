/** What comes back from a captured page, checked against the post contract. */
import * as v from 'valibot';
import { PAGE_KINDS } from '@/utils/core/post';
import { postSchema } from '@/utils/core/post-schema';
import { SKIP_REASONS } from '@/utils/page/adapter';

const resultSchema = v.variant('kind', [
  v.object({ kind: v.literal('post'), post: postSchema, used: v.record(v.string(), v.string()) }),
  v.object({ kind: v.literal('skip'), reason: v.picklist(SKIP_REASONS) }),
]);

export const pageReadingSchema = v.object({
  results: v.array(resultSchema),
  /** Milliseconds of each warm scan. */
  times: v.array(v.number()),
  pageKind: v.picklist(PAGE_KINDS),
  pageOwner: v.optional(v.string()),
  signedInAs: v.optional(v.string()),
});
export type PageReading = v.InferOutput<typeof pageReadingSchema>;

/** @throws when the adapter broke the post contract, naming the field */
export function parseReading(json: string): PageReading {
  const parsed = v.safeParse(pageReadingSchema, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`the adapter broke the post contract: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
