/** The brand the agent answers for: what to look for in posts and where to send customers. */
import * as v from 'valibot';
import type { SiteId } from './post';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const channel = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)));
const words = v.optional(v.pipe(v.array(word), v.maxLength(100)), []);

export const brandSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)), ''),
  /** Other spellings people use. */
  names: words,
  /** Handles without `@`, any site. */
  handles: words,
  products: words,
  competitors: words,
  /** Handles of employees: their posts are never cases. */
  staff: words,
  /** Where private details may go, per site: a link or a handle, e.g. `https://acme.example/dm`. */
  privateChannels: v.optional(
    v.object({ x: channel, facebook: channel, linkedin: channel, instagram: channel } satisfies Record<
      SiteId,
      unknown
    >),
    {},
  ),
  /** Hosts a reply may link to. */
  links: words,
});
export type Brand = v.InferOutput<typeof brandSchema>;
