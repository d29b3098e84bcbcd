import { describe, expect, test } from 'vitest';
import { capExclamations } from './exclamations';

describe('capExclamations', () => {
  test.each([
    ['Thank you!', 0, 'Thank you.'],
    ['Thank you! Great!', 1, 'Thank you! Great.'],
    ['Really!!!', 1, 'Really!'],
    ['What!? Yes', 0, 'What? Yes'],
    ['¡Gracias! ¡Qué bien!', 1, '¡Gracias! Qué bien.'],
    ['¡Gracias!', 0, 'Gracias.'],
    ['Merci beaucoup !', 0, 'Merci beaucoup.'],
    ['Merci beaucoup !', 1, 'Merci beaucoup !'],
    ['Calm.', 0, 'Calm.'],
  ])('%s with at most %i', (text, max, expected) => expect(capExclamations(text, max)).toBe(expected));
});
