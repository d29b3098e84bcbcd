/** Does it hold personal data: the customer's, repeated in public, or a contact that is not the brand's? */
import { once } from '@/utils/core/once';
import { hostOf } from '@/utils/core/text/links';
import { findPersonalData, type PersonalData } from '@/utils/core/text/personal-data';
import type { Check, Fault, LintInput } from '@/utils/core/lint/problem';
import { mend } from '@/utils/core/lint/mend';

export const personalData: Check = ({ text, blanked }, input) => {
  // Asked for only when there is something to compare.
  const inPost = once(() =>
    findPersonalData(input.post.text).map(({ start, end }) => bare(input.post.text.slice(start, end))),
  );
  // Numbers inside an address are the link check's business.
  return findPersonalData(blanked).flatMap((found): Fault[] => {
    const value = text.slice(found.start, found.end);
    if (found.kind === 'link' || isOwn(value, input)) return [];
    const { start, end } = found;
    const repeated = inPost().includes(bare(value)) || isCustomers(found);
    return repeated
      ? [
          {
            code: 'repeats-personal-data',
            params: [value],
            start,
            end,
            fix: () => mend(text, [{ start, end, to: '' }]),
          },
        ]
      : [{ code: 'unknown-contact', params: [value], start, end }];
  });
};

/** Numbers that only a customer has. */
function isCustomers({ kind }: PersonalData): boolean {
  return kind === 'reference' || kind === 'card' || kind === 'iban' || kind === 'address';
}

/** A contact the brand has published in its settings: the private channel, or an address at one of its hosts. */
function isOwn(value: string, { brand, post }: LintInput): boolean {
  const channel = brand.privateChannels[post.site];
  if (channel !== undefined && bare(channel).includes(bare(value))) return true;
  const host = hostOf(value);
  return brand.links.some((link) => hostOf(link) === host);
}

function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}
