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

export type ReadPosts = {
  readonly posts: readonly Post[];
  /** What is wrong with each line that is no post, with its number. */
  readonly faults: readonly string[];
};

/**
 * @param file JSON Lines; empty lines are left out
 * @throws when there is no such file
 */
export function readPosts(file: string): ReadPosts {
  const posts: Post[] = [];
  const faults: string[] = [];
  for (const [at, line] of readText(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      posts.push(toPost(parsePost(line), at));
    } catch (error) {
      faults.push(`${file}, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { posts, faults };
}

function parsePost(line: string): v.InferOutput<typeof lineSchema> {
  const parsed = v.safeParse(lineSchema, parseJson(line));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`not a post: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
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
  const input = file === undefined ? {} : parseJson(readText(file));
  const parsed = v.safeParse(voiceFileSchema, input);
  if (!parsed.success) throw new Error(`${file}: not a voice (${parsed.issues[0].message})`);
  return parsed.output;
}

/** Without the mark that Windows programs put first. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${text.slice(0, 60)}`, { cause: error });
  }
}
