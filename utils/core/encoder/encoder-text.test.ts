import { describe, expect, it } from 'vitest';
import { encoderText } from './encoder-text';

describe('encoderText', () => {
  it('hides handles and links', () =>
    expect(
      encoderText('@BrightMobile my line is dead, see https://pics.example/a?b=c\n\nthanks @Kim_2'),
    ).toBe('@user my line is dead, see thanks @user'));
  it('leaves words as they are', () => expect(encoderText(' Why IS this? ')).toBe('Why IS this?'));
  it('reads the start of a very long text', () =>
    expect(encoderText('word '.repeat(300_000)).length).toBeLessThanOrEqual(4_000));
});
