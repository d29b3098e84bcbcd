/** How the replies end. A person's name is never kept: initials take its place. */
import { GIVEN_NAMES } from '@/utils/core/reply/lexicon/given-names';
import { foldForMatch } from '@/utils/core/text/normalise';
import { evidenceOf, isClear, proposal, type Proposal } from './evidence';

/** `^AB`, `- AB`, `– Anna`, at the very end. */
const SIGNED = /(?:^|[\s.!?…)])((?:\^|[-–—~/])\s?)(\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,14})$/u;
const MAX_SIGN_OFF = 60;
const NEARLY_ALL = 0.9;

/** @returns a proposal for the voice's sign-off. */
export function learnSignOff(samples: readonly string[]): Proposal {
  const marks = samples.map(markOf);
  const mark = mostCommon(marks);
  const signed = evidenceOf(samples, (sample) =>
    mark !== undefined && markOf(sample) === mark ? `${mark}AB` : undefined,
  );
  if (isClear(signed)) return proposal('sign_off', signed, { signOff: `${mark}{initials}` });
  const tail = mostCommon(samples.map(tailOf));
  const fixed = evidenceOf(samples, (sample) =>
    tail !== undefined && tailOf(sample) === tail ? tail : undefined,
  );
  if (tail !== undefined && isClear(fixed))
    return proposal('sign_off', fixed, { signOff: withoutName(tail) });
  const none = evidenceOf(samples, (sample) => (markOf(sample) === undefined ? '' : undefined));
  // To leave it out is a decision, not the absence of one: hardly any may be signed, and no ending may repeat.
  const isNone = none.count >= samples.length * NEARLY_ALL && fixed.count <= 1;
  return isNone
    ? proposal('sign_off', none, { signOff: '' })
    : { kind: 'unclear', id: 'sign_off', evidence: signed };
}

/** The sign before the initials, e.g. `^` or `– `. */
function markOf(sample: string): string | undefined {
  return SIGNED.exec(sample.trimEnd())?.[1];
}

/** The last line, or what follows the last full stop; short, and without personal data. */
function tailOf(sample: string): string | undefined {
  const text = sample.trimEnd();
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const tail = line === text ? text.slice(lastStop(text)) : line;
  const plain = tail.trim();
  const usable = plain !== '' && plain.length < text.length && plain.length <= MAX_SIGN_OFF;
  return usable && !/[[\]{}?]/.test(plain) ? plain : undefined;
}

function lastStop(text: string): number {
  const body = text.replace(/[.!?…]+$/, '');
  return Math.max(...['.', '!', '?', '…'].map((stop) => body.lastIndexOf(stop))) + 1;
}

function withoutName(tail: string): string {
  return tail.replace(/\p{Lu}\p{L}+/gu, (word) =>
    GIVEN_NAMES.has(foldForMatch(word)) ? '{initials}' : word,
  );
}

function mostCommon(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
