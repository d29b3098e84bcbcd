import { describe, expect, test } from 'vitest';
import { makeRequest } from '@/utils/core/testing/requests';
import type { RequestParts } from '@/utils/core/testing/requests';
import { REPLY_LANGS } from './langs';
import { LINES } from './lines/lines';
import { draftReplies } from './playbook';
import { sayOf } from './render';

const POSTS = {
  en: 'My broadband has been down for a week. I am done, cancelling today!',
  es: 'Mi pedido no ha llegado. Me voy a otra compañía.',
  fr: "Ma commande n'est pas arrivée. Je résilie.",
  de: 'Meine Bestellung ist nicht angekommen. Ich kündige.',
  pt: 'O meu pedido não chegou. Vou mudar de empresa.',
  it: 'Il mio pacco non è ancora arrivato. Cambio gestore.',
  nl: 'Mijn bestelling is niet aangekomen. Ik zeg op.',
};

const movesOf = (parts: RequestParts) => draftReplies(makeRequest(parts)).map(({ moves }) => moves);

describe.each(REPLY_LANGS)('%s', (lang) => {
  const post = { text: POSTS[lang], lang };

  test('somebody who speaks of leaving is heard', () => {
    const moves = movesOf({ post, finding: { risks: ['churn'] } });
    expect(moves.some((steps) => steps.includes('leaving'))).toBe(true);
  });

  test('somebody very angry is met in their anger, and not told of feelings twice', () => {
    const moves = movesOf({ post, finding: { severity: 'strong' } });
    expect(moves.some((steps) => steps.includes('upset'))).toBe(true);
    expect(moves.every((steps) => !(steps.includes('upset') && steps.includes('empathise')))).toBe(true);
  });

  test('neither is said unasked', () => {
    const moves = movesOf({ post, finding: { severity: 'mild' } }).flat();
    expect(moves).not.toContain('leaving');
    expect(moves).not.toContain('upset');
  });

  test('nothing is promised and nobody begs', () => {
    const { leaving, upset } = LINES[lang].sets;
    const begs =
      /promis|guarant|garant|beg |please|por favor|s'il vous|bitte|per favore|alstublieft|versprech|prometo|last chance/i;
    expect([...leaving, ...upset].map(sayOf).filter((say) => begs.test(say))).toEqual([]);
  });
});
