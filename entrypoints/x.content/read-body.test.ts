import { expect, it } from 'vitest';
import { languageOf } from './read-body';

it.each(['en', 'ja', 'pt-BR', 'zh-Hant-TW', 'in'])('keeps %s', (lang) => expect(languageOf(lang)).toBe(lang));

it.each(['und', 'art', 'zxx', 'qme', 'qst', 'qht', 'qam', 'qct', 'mul', '', 'x'.repeat(500), 'en"><b'])(
  '%.12s is no language',
  (lang) => expect(languageOf(lang)).toBeUndefined(),
);
