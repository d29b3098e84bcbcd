/** What a desk with one canned reply says. */
import { firstName } from '@/utils/core/reply/first-name';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import { signOffText } from '@/utils/core/voice/sign-off';

/** @returns the one reply, three times: there is nothing else to choose. */
export function cannedReplies({ post, brand, voice, initials }: ReplyRequest): string[] {
  const name = firstName(post.author, brand);
  const text = [
    `Hi${name === undefined ? '' : ` ${name}`}, we're sorry for the inconvenience.`,
    'Please send us a private message with more details so that we can look into this.',
    signOffText(voice, initials),
  ];
  const reply = text.filter(Boolean).join(' ');
  return [reply, reply, reply];
}
