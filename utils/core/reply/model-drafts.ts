/** A model's drafts made fit to show: what a model writes is untrusted text. */
import { capText } from '@/utils/core/text/cap';
import { stripHidden } from '@/utils/core/text/hidden';
import type { Draft, ReplyRequest } from './draft';
import { overlap, wordSet } from './overlap';
import { parseDrafts, parseReply } from './parse-drafts';
import type { Prompt } from './prompt';
import { rewriteLanguage, type Rewrite } from './rewrite';
import { replyLanguage } from './reply-language';

/** Longer than any reply a person sends. */
const MAX_DRAFT = 4000;
/** Two drafts that share more of their words than this are one draft twice. */
const ALIKE = 0.8;

export type ModelAnswer = {
  /** All of the answer so far. */
  readonly text: string;
  /** The stream is over. */
  readonly ended: boolean;
};

type Restorer = Pick<Prompt, 'restore'>;

/**
 * @param engine the engine's id; with the draft's place it makes an id that stays while the text grows
 * @returns the drafts an answer holds so far: hidden characters removed, the customer's name put in, blank lines
 *   closed. One whose end has not come is `partial`; one that says what another says has the note `alike`.
 */
export function modelDrafts(
  { text, ended }: ModelAnswer,
  request: ReplyRequest,
  prompt: Restorer,
  engine: string,
): Draft[] {
  const { lang, fallback } = replyLanguage(request);
  const notes = fallback ? ['lang-fallback'] : [];
  const seen: ReadonlySet<string>[] = [];
  return parseDrafts(text, ended).map((draft, index) => {
    const shown = fit(draft.text, prompt);
    const words = wordSet(shown);
    const isAlike = ended && seen.some((other) => overlap(words, other) > ALIKE);
    seen.push(words);
    return {
      id: `${engine}-${index + 1}`,
      source: 'model',
      engine,
      approach: draft.approach ?? 'model',
      text: shown,
      lang,
      moves: [],
      notes: isAlike ? [...notes, 'alike'] : notes,
      ...(draft.complete ? {} : { partial: true }),
    };
  });
}

/** @returns the rewritten draft an answer holds so far, made fit to show in the same way; undefined while there is none */
export function rewrittenDraft(
  { text, ended }: ModelAnswer,
  rewrite: Rewrite,
  request: ReplyRequest,
  prompt: Restorer,
  engine: string,
): Draft | undefined {
  const reply = parseReply(text, ended);
  if (!reply) return undefined;
  return {
    id: `${engine}-rewrite`,
    source: 'model',
    engine,
    approach: reply.approach ?? 'model',
    text: fit(reply.text, prompt),
    lang: rewriteLanguage(rewrite, request),
    moves: [],
    notes: [],
    ...(reply.complete ? {} : { partial: true }),
  };
}

function fit(text: string, { restore }: Restorer): string {
  return capText(tidy(restore(stripHidden(text))), MAX_DRAFT);
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
