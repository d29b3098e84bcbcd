/** What the customer is called, in the forms a text may hold: none of it is for a model. */
import type { Brand } from '@/utils/core/brand';
import type { Author } from '@/utils/core/post';
import { foldForMatch } from '@/utils/core/text/normalise';

/** Shorter parts of a name are words as often as not. */
const MIN_PART = 3;
/** A display name can be a whole sentence. */
const MAX_PARTS = 8;

/** @returns the author's full name, its parts that begin with a capital, and the handle; never a word of the brand's own */
export function namesToHide({ name, handle }: Author, brand: Brand): string[] {
  const own = new Set(
    [brand.name, ...brand.names, ...brand.handles, ...brand.products]
      .flatMap((text) => [text, ...text.split(/\s+/)])
      .map(foldForMatch),
  );
  const full = name.trim();
  const parts = full
    .split(/\s+/)
    .filter((part) => /^\p{Lu}\p{L}/u.test(part))
    .slice(0, MAX_PARTS);
  return [...new Set([full, ...parts, handle?.trim() ?? ''])].filter(
    (text) => text.length >= MIN_PART && /\p{L}/u.test(text) && !own.has(foldForMatch(text)),
  );
}
