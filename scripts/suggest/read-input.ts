/** Posts and a voice from files, checked as the page's posts are. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { MAX_POST_CHARS, POST_KINDS, postKey, SITE_IDS, type Post } from '@/utils/core/post';
import { brandSchema, type Brand } from '@/utils/core/brand';
import { voiceSchema, type Voice } from '@/utils/core/voice/schema';

/** A line of the file: only the words must be there. */
const lineSchema = v.object({
  id: v.optional(v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(200)), v.number()])),
  site: v.optional(v.picklist(SITE_IDS), 'x'),
  kind: v.optional(v.picklist(POST_KINDS), 'post'),
  text: v.string(),
  lang: v.optional(v.string()),
  author: v.optional(
    v.union([
      v.object({ name: v.optional(v.string(), ''), handle: v.optional(v.string()) }),
      v.pipe(
        v.string(),
        v.transform((name) => ({ name, handle: undefined })),
      ),
    ]),
    { name: '' },
  ),
});

/** What `--voice` may hold: a voice, or a voice and the brand it speaks for. */
const voiceFileSchema = v.union([
  v.object({ voice: voiceSchema, brand: v.optional(brandSchema, {}) }),
  v.pipe(
    voiceSchema,
    v.transform((voice) => ({ voice, brand: v.parse(brandSchema, {}) })),
  ),
]);

/**
 * @param file JSON Lines; empty lines are left out
 * @throws with the line's number when one is no post
 */
export function readPosts(file: string): Post[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => {
      const parsed = v.safeParse(lineSchema, parseJson(line));
      if (!parsed.success)
        throw new Error(`${file}, line ${at + 1}: not a post (a "text" is the least it needs)`);
      return toPost(parsed.output, at);
    });
}

/** Text is cut where the page's readers stop reading. */
function toPost({ id, site, kind, author, text, lang }: v.InferOutput<typeof lineSchema>, at: number): Post {
  const truncated = text.length > MAX_POST_CHARS;
  return {
    key: postKey(site, String(id ?? at + 1)),
    aliases: [],
    site,
    kind,
    author,
    text: text.slice(0, MAX_POST_CHARS),
    lang,
    metrics: {},
    media: [],
    ...(truncated && { truncated }),
  };
}

/** @returns the voice of a file and the brand in it; every default without one. */
export function readVoice(file: string | undefined): { voice: Voice; brand: Brand } {
  const input = file === undefined ? {} : parseJson(readFileSync(file, 'utf8'));
  const parsed = v.safeParse(voiceFileSchema, input);
  if (!parsed.success) throw new Error(`${file}: not a voice (${parsed.issues[0].message})`);
  return parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${text.slice(0, 60)}`, { cause: error });
  }
}
