/**
 * A bias for each language without labelled complaints: such that its general talk is flagged as rarely as English
 * general talk is, and that a post without a word for or against is no complaint.
 */
import type { Row } from '@/scripts/eval/read-tsv';
import { compileTables, type LanguageTables, type SupportedLanguage } from '@/utils/core/detect/languages';
import { logOddsOf } from '@/utils/core/detect/log-odds';
import { packTexts } from './examples';
import type { Learned } from './learn';
import { GENERAL_TALK, SOURCES } from './sources';
import { dot } from './sparse';

/** A bias may move this far below the English one: tables differ in how much they find, not in what it means. */
const MAX_MOVE = 1.5;
/** How likely a post is a complaint at most when the lists know nothing of it: about the share in a brand's mentions. */
const NOTHING = 0.21;
/** The share of general talk that lies above the line compared. */
const SHARE = 0.04;

type Scale = Pick<Learned, 'weights' | 'calibration'>;

/**
 * @param rows those that were learned from, and the general talk of the languages
 * @param languages to find biases for
 * @param named what was learned with the named features alone
 * @returns the bias of each language given, and of English
 */
export function languageBiases(
  rows: readonly Row[],
  languages: readonly SupportedLanguage[],
  named: Scale & Pick<Learned, 'index'>,
): Record<string, number> {
  const { weights, index } = named;
  const scores = (talk: readonly Row[], tables: LanguageTables): number[] => {
    const packed = packTexts(talk, tables, index, 'named');
    return talk.map((_row, at) => dot(packed, at, weights));
  };
  const bias = weights.at(-1) ?? 0;
  const englishTalk = rows.filter(({ source, label }) => SOURCES[source]?.kind === 'weak' && label === 0);
  const line = upperQuantile(scores(englishTalk, compileTables('en')), SHARE);
  const most = biasFor(logOddsOf(NOTHING), named);
  const biases: Record<string, number> = { en: bias };
  for (const lang of languages.filter((each) => each !== 'en')) {
    const talk = rows.filter((row) => row.source === GENERAL_TALK && row.lang === lang);
    if (talk.length === 0) continue;
    const move = line - upperQuantile(scores(talk, compileTables(lang)), SHARE);
    biases[lang] = Math.min(most, bias + Math.max(-MAX_MOVE, move));
  }
  return biases;
}

function biasFor(logOdds: number, { calibration: { scale, shift } }: Scale): number {
  return (logOdds - shift) / scale;
}

function upperQuantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
