/** Does it mention somebody who is neither the customer nor the brand? */
import type { Check, LintInput } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

const HANDLE = /(?<![\p{L}\p{N}._])[@＠]([\p{L}\p{N}_.-]{1,60})/gu;

export const wrongHandle: Check = ({ text, blanked }, input) => {
  const own = knownHandles(input);
  return [...blanked.matchAll(HANDLE)].flatMap((match) => {
    const handle = (match[1] ?? '').replace(/[.-]+$/, '');
    if (handle === '' || own.includes(handle.toLowerCase())) return [];
    const start = match.index;
    const end = start + 1 + handle.length;
    const author = input.post.author.handle;
    // At the very beginning it was meant to be the customer.
    const to = text.slice(0, start).trim() === '' && author !== undefined ? `@${author}` : '';
    return [
      {
        code: 'wrong-handle',
        params: [`@${handle}`],
        start,
        end,
        fix: () => mend(text, [{ start, end, to }]),
      },
    ];
  });
};

function knownHandles({ post, brand }: LintInput): string[] {
  const channels = Object.values(brand.privateChannels).filter((channel) => channel !== undefined);
  return [post.author.handle ?? '', ...brand.handles, ...channels].map((handle) =>
    handle.toLowerCase().replace(/^@/, ''),
  );
}
