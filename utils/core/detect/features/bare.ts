/** Trouble told as a bare fact: "No trains to Leeds", "3 hours on hold. 3." */
import type { Reading } from '@/utils/core/detect/reading';
import type { Word } from '@/utils/core/detect/words';
import type { Feature } from './feature';
import { at } from './place';

/** After a "no" that opens a sentence: an answer or a courtesy, nothing that is missing. */
const NO_LACK = new Set(
  'no not i im ive it its they we you u he she that thats this the a an my your one need worries worry problem problems problemo probs thanks thank thx way doubt wonder more but just because sorry idea please pls sir mam maam lol dm dont doesnt didnt cant wont never and or if is was'.split(
    ' ',
  ),
);
/** Words before which a repetition is no emphasis yet. */
const BEFORE = 3;

/** @returns `opens-without` (a sentence that opens with what is not there) and `said-twice` (a number once more, alone). */
export function bareFeatures(reading: Reading): Feature[] {
  const { words } = reading;
  const features: Feature[] = [];
  const lack = words.findIndex(
    (word, index) =>
      word.text === 'no' &&
      isFirst(words, index) &&
      reading.lang === 'en' &&
      namesALack(word, words[index + 1]),
  );
  if (lack >= 0)
    features.push({ name: 'opens-without', value: 1, ...at(reading, { from: lack, to: lack + 2 }) });
  const twice = words.findIndex(
    (word, index) =>
      index >= BEFORE && word.number && isAlone(words, index) && saidBefore(word, words, index),
  );
  if (twice >= 0)
    features.push({ name: 'said-twice', value: 1, ...at(reading, { from: twice, to: twice + 1 }) });
  return features;
}

function namesALack(no: Word, next: Word | undefined): boolean {
  return next?.sentence === no.sentence && !next.number && !NO_LACK.has(next.text);
}

function isFirst(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

function isAlone(words: readonly Word[], index: number): boolean {
  return isFirst(words, index) && words[index + 1]?.sentence !== words[index]?.sentence;
}

function saidBefore({ text }: Word, words: readonly Word[], index: number): boolean {
  for (let before = 0; before < index; before += 1) if (words[before]?.text === text) return true;
  return false;
}
