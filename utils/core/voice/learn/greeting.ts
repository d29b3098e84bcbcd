/** How the replies begin. */
import { foldForMatch } from '@/utils/core/text/normalise';
import type { Voice } from '@/utils/core/voice/schema';
import { MANNERS, type Manners } from './data/manners';
import { evidenceOf, proposal, type Proposal } from './evidence';

type Greeting = Voice['greeting'];
const ALL: readonly Manners[] = Object.values(MANNERS);
const GREETINGS = new Set(ALL.flatMap(({ greetings }) => greetings.map(foldForMatch)));
const TO_ALL = new Set(ALL.flatMap(({ toAll }) => toAll.map(foldForMatch)));
/** Up to the first mark: "Hi Anna", "Good morning", "Anna". Handles in front are how a site answers, not a greeting. */
const OPENING = /^(?:@\S+\s+)*([\p{L}\p{M}'’[\]0-9_-]+(?: [\p{L}\p{M}'’@._[\]0-9-]+){0,3}?)\s*[,!.:\n–—-]/u;
const NAME = /^(?:\p{Lu}[\p{L}'’-]+|\[[a-z]+-\d+\]|@\S+|\[name\])$/u;

/** @returns a proposal for the voice's greeting. */
export function learnGreeting(samples: readonly string[]): Proposal {
  const seen = samples.map(greetingOf);
  const best = (['name', 'plain', 'none'] as const)
    .map((kind) => ({ kind, count: seen.filter(({ greeting }) => greeting === kind).length }))
    .toSorted((a, b) => b.count - a.count)[0];
  const kind = best?.kind ?? 'none';
  const evidence = evidenceOf(samples, (sample) => {
    const { greeting, words } = greetingOf(sample);
    return greeting === kind ? words : undefined;
  });
  return proposal('greeting', evidence, { greeting: kind });
}

/** `words` is the greeting without the name. */
function greetingOf(sample: string): { greeting: Greeting; words: string } {
  const opening = OPENING.exec(sample)?.[1];
  if (opening === undefined) return { greeting: startsWithGreeting(sample), words: '' };
  const words = opening.split(' ');
  for (const length of [3, 2, 1]) {
    const head = words.slice(0, length).join(' ');
    if (words.length < length || !GREETINGS.has(foldForMatch(head))) continue;
    const rest = words.slice(length);
    const isAll = rest.length === 0 || TO_ALL.has(foldForMatch(rest.join(' ')));
    if (isAll) return { greeting: 'plain', words: opening };
    return { greeting: NAME.test(rest[0] ?? '') ? 'name' : 'plain', words: `${head} …` };
  }
  // "Anna, we are sorry": one word that is written as a name and stands before a comma.
  const isVocative =
    words.length === 1 && NAME.test(opening) && sample[sample.indexOf(opening) + opening.length] === ',';
  return { greeting: isVocative && !COMMON_OPENERS.has(foldForMatch(opening)) ? 'name' : 'none', words: '' };
}

/** "Hello we are sorry" has no mark behind the greeting. */
function startsWithGreeting(sample: string): Greeting {
  const first = sample.split(/\s+/, 1)[0] ?? '';
  return GREETINGS.has(foldForMatch(first)) ? 'plain' : 'none';
}

/** Words that open a sentence before a comma and are nobody's name. */
const COMMON_OPENERS = new Set([
  'sorry',
  'thanks',
  'unfortunately',
  'yes',
  'no',
  'sure',
  'great',
  'oh',
  'ouch',
  'right',
  'okay',
  'absolutely',
  'indeed',
  'well',
  'understood',
  'noted',
  'apologies',
  'gracias',
  'perdon',
  'lamentablemente',
  'claro',
  'vaya',
  'merci',
  'desole',
  'desolee',
  'oui',
  'non',
  'malheureusement',
  'danke',
  'leider',
  'ja',
  'nein',
  'schade',
  'klar',
  'tut',
  'obrigado',
  'obrigada',
  'infelizmente',
  'sim',
  'grazie',
  'purtroppo',
  'si',
  'certo',
  'bedankt',
  'helaas',
  'nee',
  'jammer',
  'dank',
]);
