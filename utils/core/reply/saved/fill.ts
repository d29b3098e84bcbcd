/** A saved reply made ready for one customer. */
import type { ReplyRequest } from '@/utils/core/reply/draft';
import { extractFacts } from '@/utils/core/reply/extract';
import { firstName } from '@/utils/core/reply/first-name';
import { toReplyLang } from '@/utils/core/reply/langs';
import { applyEdits, type Edit } from '@/utils/core/text/edits';
import { withSignOff } from '@/utils/core/voice/sign-off';
import { findFields, type SavedField } from './fields';
import type { SavedReply } from './schema';

export type FillContext = {
  readonly request: ReplyRequest;
  /** The agent's name as set; may be empty. */
  readonly agent: string;
  /** Where customers see their order; may be empty. */
  readonly orderLink: string;
};

export type Filled = {
  readonly text: string;
  /** What the agent still has to fill in, as it stands in the text, e.g. `[order link]`. */
  readonly gaps: readonly string[];
};

/** Behind a greeting a missing name leaves no gap: "Hi {first_name}," is "Hi," for a nameless account. */
const AFTER_NAME = /^\s*[,.!:;–-]/;

/**
 * @param isWhole false where it goes into other text, which has its own end
 * @returns the text with its fields filled in and the voice's sign-off at its end. A value that is not known leaves
 *   `[order link]` and the like, which the lint does not let out; what is no field stays as it is written and is
 *   held back the same way.
 */
export function fillSaved({ text }: Pick<SavedReply, 'text'>, context: FillContext, isWhole = true): Filled {
  const values = fieldValues(context);
  const gaps: string[] = [];
  const edits = findFields(text).map(({ field, start, end, written }): Edit => {
    const value = field === undefined ? '' : values[field];
    if (value !== '') return { start, end, to: value };
    if (field === 'first_name' && AFTER_NAME.test(text.slice(end)))
      return { start: start - (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end, to: '' };
    const gap = field === undefined ? written : `[${field.replaceAll('_', ' ')}]`;
    gaps.push(gap);
    return { start, end, to: gap };
  });
  const { voice, initials } = context.request;
  const filled = applyEdits(text, edits);
  return { text: isWhole ? withSignOff(filled, voice, initials) : filled.trim(), gaps: [...new Set(gaps)] };
}

/** Empty where nothing is known. No value is the post's own words, except the name and handle shown with it. */
function fieldValues({ request, agent, orderLink }: FillContext): Readonly<Record<SavedField, string>> {
  const { post, finding, brand, initials } = request;
  const lang = toReplyLang(finding.lang ?? post.lang) ?? 'en';
  return {
    first_name: firstName(post.author, brand) ?? '',
    handle: post.author.handle ? `@${post.author.handle}` : '',
    product: extractFacts(post, finding, brand, lang).product ?? '',
    order_link: orderLink,
    channel: brand.privateChannels[post.site] ?? '',
    brand: brand.name,
    agent,
    initials,
  };
}
