/** Does it ask for a private message without saying where, although the brand has a place for it? */
import { privateChannel } from '@/utils/core/private-channel';
import { signOffText } from '@/utils/core/voice/sign-off';
import type { Check } from '@/utils/core/lint/problem';
import { insertBefore } from '@/utils/core/lint/mend';

export const noChannel: Check = ({ hits, text }, { brand, post, voice, initials }) => {
  const channel = privateChannel(brand, post.site);
  if (channel === undefined || text.toLowerCase().includes(channel.toLowerCase())) return [];
  const [hit] = hits('privateMessage');
  if (!hit) return [];
  return [
    {
      code: 'no-channel',
      params: [channel],
      start: hit.start,
      end: hit.end,
      fix: () => insertBefore(text, signOffText(voice, initials), channel),
    },
  ];
};
