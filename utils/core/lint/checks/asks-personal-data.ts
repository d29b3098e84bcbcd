/** Does it ask for personal data in public? Asking for it in a private message is fine. */
import type { Check } from '@/utils/core/lint/problem';
import { sentenceAt, within } from '@/utils/core/lint/reply-text';

export const asksPersonalData: Check = (reply) => {
  const { find, normal } = reply;
  const asks = find.asks(normal);
  const privateWays = [...find.inPrivate(normal), ...find.notHere(normal)];
  return find.personal(normal).flatMap(({ start, end }) => {
    const sentence = sentenceAt(reply, start);
    const before = reply.sentences[reply.sentences.indexOf(sentence) - 1];
    const isPrivate =
      within(privateWays, sentence).length > 0 ||
      reply.links.some((link) => link.start >= sentence.start && link.start <= sentence.end) ||
      // "Send us a private message. Include your order number."
      (before !== undefined && within(privateWays, before).length > 0);
    if (isPrivate || within(asks, sentence).length === 0) return [];
    return [
      { code: 'asks-personal-data', severity: 'block', params: [reply.text.slice(start, end)], start, end },
    ];
  });
};
