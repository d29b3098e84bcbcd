/** Words of small talk and what a letter says instead, by language. Whole words only; the longer phrase first. */
import type { ReplyLang } from '@/utils/core/reply/langs';

type Pairs = readonly (readonly [plain: string, formal: string])[];

export const FORMAL_WORDS: Readonly<Partial<Record<ReplyLang, Pairs>>> = {
  en: [
    ['hi there', 'hello'],
    ['hi', 'hello'],
    ['hey', 'hello'],
    ['thanks a lot', 'thank you'],
    ['thanks so much', 'thank you'],
    ['thanks', 'thank you'],
    ['drop us a line', 'send us a message'],
    ['drop us a message', 'send us a message'],
    ['get back to you', 'reply to you'],
    ['sort this out', 'resolve this'],
    ['sort it out', 'resolve it'],
    ['look into', 'examine'],
    ['let us know', 'inform us'],
    ['right away', 'immediately'],
    ['not okay', 'not acceptable'],
    ['not ok', 'not acceptable'],
    ['a lot of', 'many'],
  ],
  es: [
    ['hola', 'buenos días'],
    ['échanos', 'envíenos'],
    ['perdona', 'disculpe'],
  ],
  fr: [
    ['salut', 'bonjour'],
    ['coucou', 'bonjour'],
  ],
  de: [
    ['hallo', 'guten Tag'],
    ['hi', 'guten Tag'],
    ['hey', 'guten Tag'],
    ['danke dir', 'vielen Dank'],
  ],
  pt: [
    ['oi', 'olá'],
    ['valeu', 'obrigado'],
  ],
};
