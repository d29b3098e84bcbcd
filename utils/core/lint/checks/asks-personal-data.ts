/** Does it ask for personal data in public? Asking for it in a private message is fine. */
import { ownLink } from '@/utils/core/lint/checks/link-not-allowed';
import { mend } from '@/utils/core/lint/mend';
import type { Check, LintInput } from '@/utils/core/lint/problem';
import { sentenceAt, within, type ReplyText } from '@/utils/core/lint/reply-text';
import { privateChannel } from '@/utils/core/private-channel';
import type { Span } from '@/utils/core/text/normalise';

export const asksPersonalData: Check = (reply, input) => {
  const { hits } = reply;
  const ownLinks = reply.links.filter(ownLink(input.brand));
  const privateWays = [...hits('inPrivate'), ...hits('notHere')];
  return hits('personal').flatMap(({ start, end }) => {
    const sentence = sentenceAt(reply, start);
    const before = reply.sentences[reply.sentences.indexOf(sentence) - 1];
    const isPrivate =
      within(privateWays, sentence).length > 0 ||
      ownLinks.some((link) => link.start >= sentence.start && link.start <= sentence.end) ||
      // "Send us a private message. Include your order number."
      (before !== undefined && within(privateWays, before).length > 0);
    if (isPrivate || within(hits('asks'), sentence).length === 0) return [];
    const params = [reply.text.slice(start, end)];
    return [{ code: 'asks-personal-data', params, start, end, fix: () => inPrivate(reply, input, sentence) }];
  });
};

/** The same sentence, asking for a private message, with the place for it where the brand has one. */
function inPrivate({ text, find }: ReplyText, { brand, post }: LintInput, sentence: Span): string {
  const channel = privateChannel(brand, post.site);
  const words = text.slice(sentence.start, sentence.end);
  const at = sentence.start + words.trimEnd().replace(/[.!?]+$/, '').length;
  const place = channel === undefined ? '' : ` (${channel})`;
  return mend(text, [{ start: at, end: at, to: ` ${find.byPrivateMessage}${place}` }]);
}
