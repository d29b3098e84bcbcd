/** A model's drafts made fit to show: what a model writes is untrusted text. */
import { capText } from '@/utils/core/text/cap';
import { stripHidden } from '@/utils/core/text/hidden';
import type { Draft, ReplyRequest } from './draft';
import { parseDrafts } from './parse-drafts';
import type { Prompt } from './prompt';
import { replyLanguage } from './scene';

/** Longer than any reply a person sends. */
const MAX_DRAFT = 4000;

export type ModelAnswer = {
  /** All of the answer so far. */
  readonly text: string;
  /** The stream is over. */
  readonly ended: boolean;
};

/**
 * @param engine the engine's id; with the draft's place it makes an id that stays while the text grows
 * @returns the drafts an answer holds so far: hidden characters removed, the customer's name put in, blank lines
 *   closed. One whose end has not come is `partial`.
 */
export function modelDrafts(
  { text, ended }: ModelAnswer,
  request: ReplyRequest,
  { restore }: Pick<Prompt, 'restore'>,
  engine: string,
): Draft[] {
  const { lang, fallback } = replyLanguage(request);
  return parseDrafts(text, ended).map((draft, index) => ({
    id: `${engine}-${index + 1}`,
    source: 'model',
    engine,
    approach: draft.approach ?? 'model',
    text: capText(tidy(restore(stripHidden(draft.text))), MAX_DRAFT),
    lang,
    moves: [],
    notes: fallback ? ['lang-fallback'] : [],
    ...(draft.complete ? {} : { partial: true }),
  }));
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
