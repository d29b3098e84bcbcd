/** A reply given to one customer made ready for another: nothing of the first one stays in it. */
import type { Brand } from '@/utils/core/brand';
import type { Author } from '@/utils/core/post';
import { firstName } from '@/utils/core/reply/first-name';
import { GIVEN_NAMES } from '@/utils/core/reply/lexicon/given-names';
import { wordSet } from '@/utils/core/reply/overlap';
import { applyEdits } from '@/utils/core/text/edits';
import { hostOf } from '@/utils/core/text/links';
import { foldForMatch } from '@/utils/core/text/normalise';
import { findPersonalData } from '@/utils/core/text/personal-data';

export type ForAnother = {
  readonly text: string;
  /** How many details of the other customer are gaps now, e.g. `[reference]`. */
  readonly gaps: number;
};

/** A reply with more gaps than this was about that customer alone. */
const MOST_GAPS = 2;
const HANDLE = /(?<![\p{L}\p{N}._])@([\p{L}\p{N}_.-]{1,60})/gu;

/**
 * @param text a reply without its sign-off
 * @param from the customer it was given to
 * @param to the customer it is offered for
 * @returns the reply with `to`'s first name and handle for the other's, details as gaps for the agent; undefined
 *   when something of the other customer, or another person's name, would stay in it
 */
export function forAnother(text: string, from: Author, to: Author, brand: Brand): ForAnother | undefined {
  const named = renamed(text, firstName(from, brand), firstName(to, brand));
  const handled = withHandle(named, from, to, brand);
  if (handled === undefined || namesSomebody(handled, from, to, brand)) return undefined;
  const details = findPersonalData(handled).filter(
    ({ start, end }) => !isOwn(handled.slice(start, end), brand),
  );
  if (details.length > MOST_GAPS) return undefined;
  const edits = details.map(({ start, end, kind }) => ({ start, end, to: `[${kind}]` }));
  return { text: applyEdits(handled, edits).trim(), gaps: details.length };
}

/** Whole names only. Without a new one the name goes, with the comma before it: "Hi, we …", "Thanks!". */
function renamed(text: string, theirs: string | undefined, name: string | undefined): string {
  if (theirs === undefined) return text;
  // A first name holds letters, hyphens and apostrophes only: nothing in it means anything to a pattern.
  const whole = `(?<!\\p{L})${theirs}(?!\\p{L})`;
  if (name !== undefined) return text.replaceAll(new RegExp(whole, 'giu'), name);
  const opening = new RegExp(`^${whole}[,!:]?\\s+(\\p{L})`, 'iu');
  return text
    .replace(opening, (_, first: string) => first.toUpperCase())
    .replaceAll(new RegExp(`,?\\s${whole}(?=\\s*[,.!?:;–-]|\\s*$)`, 'giu'), '');
}

/** The customer's handle becomes the new one's; any other person's is a reason not to offer it. */
function withHandle(text: string, from: Author, to: Author, brand: Brand): string | undefined {
  const own = [...brand.handles, ...Object.values(brand.privateChannels)].map((handle) => bare(handle ?? ''));
  const theirs = bare(from.handle ?? '');
  let isStranger = false;
  const out = text.replaceAll(HANDLE, (written, handle: string) => {
    const known = bare(handle).replace(/[.-]+$/, '');
    if (own.includes(known)) return written;
    if (known !== theirs) isStranger = true;
    return to.handle ? `@${to.handle}` : '';
  });
  return isStranger ? undefined : out.replace(/^\s+/, '').replaceAll(/ {2,}/g, ' ');
}

/** A word of the other customer's name or handle, or a first name within a sentence that is not the new customer's. */
function namesSomebody(text: string, from: Author, to: Author, brand: Brand): boolean {
  const own = wordSet([to.name, to.handle ?? '', brand.name, ...brand.names, ...brand.products].join(' '));
  const left = wordSet(text);
  const traces = [...wordSet(from.name), ...wordSet(from.handle ?? '')];
  if (traces.some((word) => word.length > 2 && left.has(word) && !own.has(word))) return true;
  const inside = text.matchAll(/(?<=[\p{L},;] )\p{Lu}\p{Ll}+/gu);
  return [...inside].some(([word]) => {
    const folded = foldForMatch(word);
    return GIVEN_NAMES.has(folded) && !MONTHS.has(folded) && !own.has(folded);
  });
}

/** First names that are months too. */
const MONTHS = new Set([
  'april',
  'may',
  'mai',
  'june',
  'juin',
  'juni',
  'august',
  'abril',
  'julio',
  'augusto',
]);

/** A contact the brand has published in its settings. */
function isOwn(value: string, { privateChannels, links }: Brand): boolean {
  const channels = Object.values(privateChannels).map((channel) => bare(channel ?? ''));
  if (channels.some((channel) => channel !== '' && channel.includes(bare(value)))) return true;
  const host = hostOf(value);
  return host !== undefined && links.some((link) => hostOf(link) === host);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/^@/, '');
}
