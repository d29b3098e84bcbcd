/** Tokens of a request, as servers tell them. */
import * as v from 'valibot';
import type { Usage } from '@/utils/core/reply/draft';

export type { Usage } from '@/utils/core/reply/draft';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const usageSchema = v.object({ prompt_tokens: count, completion_tokens: count });

/** @returns the counts in a chunk of a stream, wherever this kind of server puts them; undefined for anything else */
export function readUsage(chunk: unknown): Usage | undefined {
  const found = v.safeParse(
    v.union([
      v.pipe(
        v.object({ usage: usageSchema }),
        v.transform(({ usage }) => usage),
      ),
      v.pipe(
        v.object({ x_groq: v.object({ usage: usageSchema }) }),
        v.transform(({ x_groq }) => x_groq.usage),
      ),
    ]),
    chunk,
  );
  if (!found.success) return undefined;
  return { input: found.output.prompt_tokens, output: found.output.completion_tokens };
}
