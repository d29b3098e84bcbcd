import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data';
import { redact } from './redact';

describe('redact', () => {
  it('hides personal data and brings it back', () => {
    const text = 'Order #889912, write to jo@mail.example or jo@mail.example, not kim@mail.example';
    const { text: hidden, hidden: count, restore } = redact(text);
    expect(hidden).toBe('Order #[reference-1], write to [email-1] or [email-1], not [email-2]');
    expect(count).toBe(3);
    expect(restore(hidden)).toBe(text);
    expect(restore('We wrote to [email-1]. [email-9] stays.')).toBe(
      'We wrote to jo@mail.example. [email-9] stays.',
    );
  });

  it('keeps clear of placeholders the author wrote', () => {
    const { text, restore } = redact('[email-1] is me: jo@mail.example');
    expect(text).toBe('[email-1] is me: [email-2]');
    expect(restore(text)).toBe('[email-1] is me: jo@mail.example');
  });

  it('hides other people’s handles when told which to keep', () => {
    const { text } = redact('@Larkspur ask @robinvale', { keepHandles: ['larkspur'] });
    expect(text).toBe('@Larkspur ask [person-1]');
  });

  it('cuts what it has not looked at', () => {
    expect(redact('x'.repeat(9000)).text).toHaveLength(4000);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'jo@mail.example',
      '+44 20 7946 0958',
      '4111 1111 1111 1111',
      'order number AB-12345',
      'IBAN GB82 WEST 1234 5698 7654 32',
      '12 High Street',
      'https://a.example/?t=1',
      '[email-1]',
      'my order',
      ' ',
      ', ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('leaves nothing that it would find again, and restores every text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const { text: hidden, restore } = redact(text);
        expect(findPersonalData(hidden)).toEqual([]);
        expect(restore(hidden)).toBe(text);
      }),
    );
  });
});
