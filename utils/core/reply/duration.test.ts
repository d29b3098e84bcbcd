import { describe, expect, test } from 'vitest';
import { normalise } from '@/utils/core/text/normalise';
import { findWait } from './duration';
import { durationWords } from './duration-words';
import type { ReplyLang } from './langs';
import { LINES } from './lines/lines';

const words = (text: string, lang: ReplyLang) => {
  const wait = findWait(normalise(text), lang);
  return wait && durationWords(wait, LINES[lang]);
};

describe('a waiting time', () => {
  test.each([
    ['en', "I've been waiting three weeks", 'three weeks'],
    ['en', 'ordered 45 days ago', '45 days'],
    ['en', 'after a week still nothing', 'a week'],
    ['en', 'on hold for an hour, then for 2 days no reply', 'two days'],
    ['en', 'six weeks, four tickets, no call back', 'six weeks'],
    ['es', 'llevo dos meses esperando', 'dos meses'],
    ['es', 'hace una semana que espero', 'una semana'],
    ['fr', "j'attends depuis 3 jours", 'trois jours'],
    ['fr', 'ça fait un mois', 'un mois'],
    ['de', 'ich warte seit zwölf Tagen', 'zwölf Tage'],
    ['pt', 'espero há duas semanas', 'duas semanas'],
    ['pt', 'espero há dois meses', 'dois meses'],
  ] as const)('%s: %s', (lang, text, expected) => expect(words(text, lang)).toBe(expected));

  test.each([
    ['en', 'delivery in 2 days, you said'],
    ['en', 'I have been a customer for ten months'],
    ['en', 'a 3 month subscription'],
    ['en', 'waiting for 500 days'],
    ['en', 'two weeks'],
    ['de', 'seit einer Woche'],
    ['en', 'the zipper broke after two days'],
    ['en', 'waiting for an answer, the kettle died after only three weeks'],
    ['de', 'Drucker defekt nach drei Wochen'],
    ['en', 'took a day off for this'],
    ['en', 'waited an hour and a half'],
  ] as const)('%s, none in: %s', (lang, text) => expect(words(text, lang)).toBeUndefined());
});
