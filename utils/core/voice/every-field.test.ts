/** No field of the voice is for show: each changes the drafts, what the lint says, or what a model is told. */
import { describe, expect, test } from 'vitest';
import type * as v from 'valibot';
import { lintReply } from '@/utils/core/lint/lint';
import { draftReplies } from '@/utils/core/reply/playbook';
import { buildPrompt } from '@/utils/core/reply/prompt';
import { makeLintInput, makeRequest, type RequestParts } from '@/utils/core/testing/requests';
import type { voiceSchema } from './schema';

type VoiceInput = v.InferInput<typeof voiceSchema>;
type Change = {
  readonly to: VoiceInput;
  readonly changes: readonly ('drafts' | 'lint' | 'prompt')[];
  /** The situation in which it shows; an ordinary complaint when absent. */
  readonly when?: RequestParts;
  /** A reply the lint judges otherwise. */
  readonly text?: string;
};

const praise: RequestParts = { post: { text: 'Love my Wren headphones 🙂' }, finding: { intent: 'praise' } };
const caps = (facebook: number) => ({ x: 280, facebook, linkedin: 600, instagram: 400 });

const CHANGES: Record<keyof v.InferOutput<typeof voiceSchema>, Change> = {
  name: { to: { name: 'Sunday best' }, changes: ['drafts', 'prompt'] },
  locale: {
    to: { locale: 'en-GB' },
    changes: ['drafts', 'lint', 'prompt'],
    when: { post: { text: 'my flight was cancelled' } },
    text: 'We apologize.',
  },
  formality: { to: { formality: 1 }, changes: ['drafts', 'prompt'] },
  warmth: { to: { warmth: 1 }, changes: ['drafts', 'prompt'] },
  playfulness: { to: { playfulness: 5 }, changes: ['drafts', 'prompt'], when: praise },
  brevity: { to: { brevity: 5 }, changes: ['drafts', 'prompt'] },
  traits: { to: { traits: [{ are: 'calm', not: 'cold' }] }, changes: ['drafts', 'prompt'] },
  person: { to: { person: 'i' }, changes: ['drafts', 'lint', 'prompt'], text: "We're on it." },
  contractions: { to: { contractions: false }, changes: ['drafts', 'lint', 'prompt'], text: "We're on it." },
  readingGrade: {
    to: { readingGrade: 3 },
    changes: ['drafts', 'lint', 'prompt'],
    text: 'We have forwarded the details of your delivery to several of our colleagues, who will examine everything carefully before answering.',
  },
  preferred: {
    to: {
      preferred: [
        { say: 'gear', insteadOf: 'headphones' },
        { say: 'note', insteadOf: 'message' },
      ],
    },
    changes: ['drafts', 'lint', 'prompt'],
    text: 'Your headphones.',
  },
  banned: {
    to: { banned: ['trouble', 'sorry'] },
    changes: ['drafts', 'lint', 'prompt'],
    text: 'Such trouble.',
  },
  required: {
    to: { required: ['Calls are recorded'] },
    changes: ['drafts', 'lint', 'prompt'],
    text: 'Sorry.',
  },
  emoji: {
    to: { emoji: { policy: 'listed', listed: ['🙂'], max: 1 } },
    changes: ['drafts', 'lint', 'prompt'],
    when: praise,
    text: 'Thanks 🙂',
  },
  maxExclamations: {
    to: { maxExclamations: 3 },
    changes: ['drafts', 'lint', 'prompt'],
    when: praise,
    text: 'Thanks!',
  },
  maxHashtags: {
    to: { maxHashtags: 1 },
    changes: ['drafts', 'lint', 'prompt'],
    when: { post: { text: 'Love it #larkspur' }, finding: { intent: 'praise' } },
    text: 'See #wren',
  },
  greeting: { to: { greeting: 'none' }, changes: ['drafts', 'lint', 'prompt'], text: 'We are on it.' },
  signOff: { to: { signOff: 'Larkspur' }, changes: ['drafts', 'lint', 'prompt'], text: 'Sorry. ^AB' },
  apology: { to: { apology: 'never' }, changes: ['drafts', 'lint', 'prompt'], text: "We're sorry." },
  remedies: {
    to: { remedies: ['a full refund'] },
    changes: ['drafts', 'lint', 'prompt'],
    when: { post: { text: 'My order never arrived, I want a refund' } },
    text: 'You will get a full refund.',
  },
  handOff: { to: { handOff: 'Come over to {channel}' }, changes: ['drafts', 'prompt'] },
  maxLength: {
    to: { maxLength: caps(130) },
    changes: ['drafts', 'lint', 'prompt'],
    when: { post: { site: 'facebook' } },
    text: 'We are sorry about this. '.repeat(8),
  },
  neverInPublic: {
    to: { neverInPublic: ['headphones'] },
    changes: ['drafts', 'lint', 'prompt'],
    text: 'Your headphones.',
  },
  samples: {
    to: {
      samples: [
        {
          intent: 'complaint',
          post: 'Too loud',
          reply: 'Hello, thank you for telling us. Please write to us in private.',
        },
      ],
    },
    changes: ['drafts', 'prompt'],
  },
};

const drafts = (parts: RequestParts, voice: VoiceInput) =>
  draftReplies(makeRequest({ ...parts, voice })).map(({ text, notes }) => ({ text, notes }));
const lint = (text: string, parts: RequestParts, voice: VoiceInput) =>
  lintReply(makeLintInput(text, { ...parts, voice }));
const prompt = (parts: RequestParts, voice: VoiceInput) => {
  const { system, user } = buildPrompt(makeRequest({ ...parts, voice }));
  return system + user;
};

describe.each(Object.entries(CHANGES))('%s', (_, { to, changes, when = {}, text = '' }) => {
  test.each(changes)('changes the %s', { timeout: 30_000 }, (what) => {
    const seen = (voice: VoiceInput) =>
      ({ drafts: drafts(when, voice), lint: lint(text, when, voice), prompt: prompt(when, voice) })[what];
    expect(seen(to)).not.toEqual(seen({}));
  });
});

test('every field changes the drafts', () => {
  const silent = Object.entries(CHANGES).filter(([, { changes }]) => !changes.includes('drafts'));
  expect(silent).toEqual([]);
});

test('what the drafts do with it', () => {
  const all = (parts: RequestParts, voice: VoiceInput) =>
    drafts(parts, voice)
      .map(({ text }) => text)
      .join('\n');
  expect(all({}, { person: 'i' })).not.toMatch(/\bwe\b|\bour\b/i);
  expect(all({}, { contractions: false })).not.toMatch(/\w'(?:re|ll|ve|d|m|t)\b/);
  expect(all({}, { banned: ['sorry', 'trouble'] })).not.toMatch(/sorry|trouble/i);
  expect(all({}, { greeting: 'plain' })).not.toContain('Dana');
  expect(all({}, { apology: 'never' })).not.toMatch(/sorry|apolog/i);
  expect(all({}, { handOff: 'Come over to {channel}' })).toContain(
    'Come over to https://larkspur.example/dm',
  );
  expect(all({}, { required: ['Calls are recorded'] }).match(/Calls are recorded\./g)).toHaveLength(3);
  expect(all(praise, { emoji: { policy: 'mirror', listed: [], max: 1 } })).toContain('🙂');
  expect(all({ post: { lang: 'de', text: 'Mein Paket ist nicht da' } }, { formality: 1 })).not.toMatch(
    /\b[Dd](?:u|ir|ein)\b/,
  );
  expect(
    all({ post: { text: 'I want a refund, it never came' } }, { remedies: ['a full refund'] }),
  ).toContain('a full refund');
});
