/**
 * The brand voice: one schema that feeds the playbook, the model's prompt and
 * the lint. Every field has a default, so `{}` is a valid voice.
 */
import * as v from 'valibot';
import { INTENTS } from '@/utils/core/detect/finding';

const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const phrases = v.optional(v.pipe(v.array(phrase), v.maxLength(100)), []);
const level = (max: number, fallback: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max)), fallback);
const cap = (max: number, fallback: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max)), fallback);

export const voiceSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.maxLength(60)), 'Warm and clear'),
  /** Language the agent writes in when the post's own has no lines, and English spelling. */
  locale: v.optional(v.picklist(['en-GB', 'en-US', 'es', 'fr', 'de', 'pt', 'it', 'nl']), 'en-US'),
  /** 1 formal, 2 semi-formal, 3 conversational, 4 friendly. */
  formality: level(4, 3),
  warmth: level(5, 4),
  playfulness: level(5, 1),
  /** 1 roomy, 5 very short. */
  brevity: level(5, 3),
  /** "We are X, not Y". */
  traits: v.optional(v.pipe(v.array(v.object({ are: phrase, not: phrase })), v.maxLength(10)), []),
  person: v.optional(v.picklist(['i', 'we']), 'we'),
  contractions: v.optional(v.boolean(), true),
  /** Highest Flesch-Kincaid grade. */
  readingGrade: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(16)), 9),
  preferred: v.optional(v.pipe(v.array(v.object({ say: phrase, insteadOf: phrase })), v.maxLength(100)), []),
  banned: phrases,
  required: phrases,
  emoji: v.optional(
    v.object({
      policy: v.picklist(['never', 'listed', 'mirror']),
      listed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(16))), v.maxLength(30)),
      max: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
    }),
    { policy: 'never', listed: [], max: 0 },
  ),
  maxExclamations: cap(5, 0),
  maxHashtags: cap(5, 0),
  greeting: v.optional(v.picklist(['name', 'plain', 'none']), 'name'),
  /** Appended as is; `{initials}` becomes the agent's. Empty for none. */
  signOff: v.optional(v.pipe(v.string(), v.maxLength(60)), '^{initials}'),
  /** When to apologise. Liability is never admitted, whatever this says. */
  apology: v.optional(v.picklist(['always', 'our-fault', 'never']), 'always'),
  /** What may be offered in a reply, in the brand's own words. */
  remedies: phrases,
  /** How to invite to a private channel; `{channel}` becomes the link or handle. Empty: the playbook's own words. */
  handOff: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Caps below the site's own limit. */
  maxLength: v.optional(
    v.object({
      x: cap(25000, 280),
      facebook: cap(8000, 600),
      linkedin: cap(1250, 600),
      instagram: cap(2200, 400),
    }),
    { x: 280, facebook: 600, linkedin: 600, instagram: 400 },
  ),
  neverInPublic: phrases,
  /** Approved pairs: what a customer wrote, what we answered. */
  samples: v.optional(
    v.pipe(
      v.array(
        v.object({
          intent: v.picklist(INTENTS),
          post: v.pipe(v.string(), v.maxLength(1000)),
          reply: v.pipe(v.string(), v.maxLength(1000)),
        }),
      ),
      v.maxLength(20),
    ),
    [],
  ),
});
export type Voice = v.InferOutput<typeof voiceSchema>;
