import { describe, expect, it, test } from 'vitest';
import * as v from 'valibot';
import { learnVoice } from './learn-voice';
import type { Proposal } from './learn/evidence';
import { FORMAL_US, GERMAN, MIXED, THIN, WARM_GB } from './learn/fixtures/pastes';
import { splitSamples } from './learn/split-samples';
import { isAlreadySo, takeProposals } from './learn/take';
import { voiceSchema, type Voice } from './schema';

const voice = v.parse(voiceSchema, {});
const learn = (pasted: string) => learnVoice(splitSamples(pasted));
const patchOf = (proposals: readonly Proposal[]): Partial<Voice> => takeProposals(voice, proposals);
const unclear = (proposals: readonly Proposal[]) =>
  proposals.flatMap((one) => (one.kind === 'unclear' ? [one.id] : []));

describe('splitSamples', () => {
  it.each([
    ['empty lines', WARM_GB, 10],
    ['a ruler', FORMAL_US, 5],
    ['lines', GERMAN, 5],
    ['nothing', ' \n\n ', 0],
  ])('parts by %s', (_, pasted, count) => expect(splitSamples(pasted)).toHaveLength(count));

  it('leaves numbers, bullets and quotation marks out', () =>
    expect(splitSamples('1. “We are on it”\n- We are on it\n• We are on it')).toEqual([
      'We are on it',
      'We are on it',
      'We are on it',
    ]));

  it('takes personal data out before anything is read', () => {
    const [text] = splitSamples('Write to dana.k@mail.example or call +44 20 7946 0958 about order 48213377');
    expect(text).not.toMatch(/dana|7946|48213377/);
  });

  it('reads no more than it should of a huge paste', () => {
    expect(splitSamples('we are sorry\n'.repeat(200_000)).length).toBe(60);
    expect(splitSamples(`we are ${'a'.repeat(200_000)}`)[0]?.length).toBeLessThanOrEqual(4000);
  });
});

describe('learnVoice', () => {
  test('a warm British voice', () => {
    const proposals = learn(WARM_GB);
    expect(patchOf(proposals)).toMatchObject({
      locale: 'en-GB',
      formality: 4,
      greeting: 'name',
      signOff: '^{initials}',
      person: 'we',
      contractions: true,
      emoji: { policy: 'listed', listed: ['💙'], max: 1 },
      maxExclamations: 1,
    });
    const greeting = proposals.find(({ id }) => id === 'greeting');
    expect(greeting?.evidence).toMatchObject({ count: 10, of: 10, quotes: ['Hi …', 'Hey …'] });
    expect(patchOf(proposals).preferred).not.toContainEqual(expect.objectContaining({ say: 'DM' }));
    expect(patchOf(proposals).preferred).toContainEqual({ say: 'get in touch', insteadOf: 'reach out' });
  });

  test('a formal American voice', () => {
    expect(patchOf(learn(FORMAL_US))).toMatchObject({
      locale: 'en-US',
      formality: 1,
      greeting: 'plain',
      signOff: 'Your Northwind team',
      person: 'we',
      contractions: false,
      emoji: { policy: 'never', listed: [], max: 0 },
      maxExclamations: 0,
    });
  });

  test('a German voice of one person, whose name is not kept', () => {
    const proposals = learn(GERMAN);
    expect(patchOf(proposals)).toMatchObject({
      locale: 'de',
      greeting: 'name',
      signOff: '– {initials}',
      person: 'i',
      formality: 4,
    });
    expect(JSON.stringify(patchOf(proposals))).not.toMatch(/Jonas|Anna|Lena/);
  });

  test('one reply says nothing', () => expect(learn(THIN)).toEqual([]));
  test('replies of every kind prove no habit', () =>
    expect(unclear(learn(MIXED))).toEqual(
      expect.arrayContaining(['greeting', 'sign_off', 'emoji', 'hand_off']),
    ));
  test('two replies prove nothing either', () =>
    expect(
      learn('Hi Dana, we are on it. ^AB\n\nHi Tom, we are on it. ^AB').every(
        ({ kind }) => kind === 'unclear',
      ),
    ).toBe(true));

  test('an invitation most of them use becomes the hand-off, its address a field', () => {
    const line = (name: string) =>
      `Hi ${name}, that is not right. Please message us privately at https://larkspur.example/dm and we will look. ^AB`;
    expect(patchOf(learn(['Dana', 'Tom', 'Mia', 'Ben'].map(line).join('\n\n'))).handOff).toBe(
      'Please message us privately at {channel} and we will look.',
    );
  });

  test('no proposal holds an address, a number or a name', () => {
    const line = 'Hi Dana, message us privately, dana.k@mail.example, order 48213377. Anna from Larkspur';
    const { signOff, handOff } = takeProposals(voice, learn(`${line}\n\n`.repeat(6)));
    expect(signOff).toBe('{initials} from Larkspur');
    expect(handOff).toBe('');
  });

  test('whatever is pasted, what is proposed is a valid voice', () => {
    for (const pasted of [
      '{initials} '.repeat(5000),
      `${'💙'.repeat(3000)} a b\n\n`.repeat(9),
      '!!! ??? ...\n\n'.repeat(20),
      '‮ a b c\n\n'.repeat(8),
      '<img src=x onerror=alert(1)> is here\n\n'.repeat(5),
    ])
      expect(v.is(voiceSchema, takeProposals(voice, learn(pasted)))).toBe(true);
  });
});

describe('takeProposals', () => {
  const all = learn(WARM_GB);
  const by = (id: string) => all.filter((one) => one.id === id);

  it('takes what it is given and nothing else', () => {
    const taken = takeProposals(voice, by('emoji'));
    expect(taken).toEqual({ ...voice, emoji: { policy: 'listed', listed: ['💙'], max: 1 } });
  });
  it('keeps the words the voice has', () => {
    const own = { ...voice, preferred: [{ say: 'write to us', insteadOf: 'reach out' }] };
    const { preferred } = takeProposals(own, by('wording'));
    expect(preferred.filter(({ insteadOf }) => insteadOf === 'reach out')).toEqual(own.preferred);
  });
  it('knows what is so already', () => {
    expect(by('greeting').every((one) => isAlreadySo(voice, one))).toBe(true);
    expect(by('emoji').every((one) => isAlreadySo(voice, one))).toBe(false);
  });
});
