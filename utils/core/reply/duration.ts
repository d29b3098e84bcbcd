/** How long a customer has waited, by their own words. */
import { mapKeys } from '@/utils/core/map-keys';
import { once } from '@/utils/core/once';
import { REPLY_LANGS, type ReplyLang } from './langs';
import { LEXICONS } from './lexicon/lexicon';
import { UNITS, type Lexicon, type Unit } from './lexicon/schema';
import type { NormalText } from '@/utils/core/text/normalise';
import { phraseFinder, type PhraseFinder } from '@/utils/core/text/phrases';

export type Duration = { readonly count: number; readonly unit: Unit };

/** More than this is a contract, an age or a joke, not a wait. */
const MOST = { hour: 72, day: 90, week: 30, month: 18 } as const satisfies Record<Unit, number>;
const HOURS = { hour: 1, day: 24, week: 168, month: 730 } as const satisfies Record<Unit, number>;
/** Units of text on either side in which a waiting word must stand. */
const NEAR = 30;
/** "A customer for ten months" waits for nothing. */
const LOYALTY =
  /(?:customer|client|member|subscriber|user|cliente|usuari|abonn|kund|assinante|socio)\p{L}*[^.!?]*$/u;
/** "It broke after two days": how long it was used, not how long somebody waited. */
const USED =
  /(?:broke|died|dies|dead|stopped|quit|failed|fell|tore|ripp|crack|snapp|wore|gave|faded|shrank|kaputt|defekt|gerissen|rompi|estrope|funcionar|cass|lach|panne|rotto|rotta|quebr|stuk)\p{L}*[^.!?,;]*\b(?:after|nach|apr[eè]s|bout de|a l[oa]s|despu[eé]s de|tras|dopo|depois de|ap[oó]s|na)(?: \p{L}+)?\s*$/u;
/** "Between 8h and 12h", "om 9 uur": a time of day. */
const CLOCK =
  /\b(?:entre|vers|avant|jusqu'a|a las|entre las|las|as|alle|om|tussen|tra le)(?: \d+ ?h? ?(?:et|y|e|en))?\s*$/u;

/** "An hour and a half", "a day off": not that long, or no wait. */
const MORE = /^\s(?:and a half|and a quarter|off)(?!\p{L})/u;

/**
 * @param normal the post, from `normalise`
 * @returns the longest waiting time named, or undefined; a length of time without a waiting word beside it is none
 */
export function findWait(normal: NormalText, lang: ReplyLang): Duration | undefined {
  const { lengths, before, after, numbers } = READERS[lang]();
  let longest: Duration | undefined;
  for (const match of normal.text.matchAll(lengths)) {
    const [whole, amount = '', word = ''] = match;
    const unit = UNITS.find((id) => LEXICONS[lang].units[id].includes(word));
    const count = numbers[amount] ?? Number(amount);
    if (!unit || !(count >= 1 && count <= MOST[unit])) continue;
    const left = normal.text.slice(Math.max(0, match.index - NEAR), match.index);
    const right = normal.text.slice(match.index + whole.length, match.index + whole.length + NEAR);
    if (MORE.test(right)) continue;
    if (unit === 'hour' && CLOCK.test(left)) continue;
    if (LOYALTY.test(left) || USED.test(left) || !(endsWith(left, before) || startsWith(right, after)))
      continue;
    if (!longest || count * HOURS[unit] > longest.count * HOURS[longest.unit]) longest = { count, unit };
  }
  return longest;
}

type Reader = {
  readonly lengths: RegExp;
  readonly before: PhraseFinder;
  readonly after: PhraseFinder;
  readonly numbers: Readonly<Record<string, number>>;
};

const READERS = mapKeys(REPLY_LANGS, (lang) => once(() => reader(LEXICONS[lang])));

function reader({ units, numbers, waitBefore, waitAfter }: Lexicon): Reader {
  const words = UNITS.flatMap((unit) => units[unit]).toSorted((a, b) => b.length - a.length);
  const amounts = ['\\d{1,3}', ...Object.keys(numbers).toSorted((a, b) => b.length - a.length)];
  return {
    lengths: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(${amounts.join('|')})[ -]?(${words.join('|')})(?!\\p{L})`,
      'gu',
    ),
    before: phraseFinder(waitBefore),
    after: phraseFinder(waitAfter),
    numbers,
  };
}

function plain(text: string): NormalText {
  return { source: text, text };
}

function endsWith(text: string, words: PhraseFinder): boolean {
  return words(plain(text)).some((hit) => /^\s*$/.test(text.slice(hit.end)));
}

function startsWith(text: string, words: PhraseFinder): boolean {
  return words(plain(text)).some((hit) => /^[\s,.:;-]*$/.test(text.slice(0, hit.start)));
}
