// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { installWords } from '@/components/testing/install-words';
import { button, click, find, findInput, mount, type, type Mounted } from '@/components/testing/mount';
import type { Proposal } from '@/utils/core/voice/learn/evidence';
import { WARM_GB } from '@/utils/core/voice/learn/fixtures/pastes';
import { voiceSchema } from '@/utils/core/voice/schema';
import { learnFrom } from '@/utils/services/options/lesson';
import { LearnVoice } from './LearnVoice';

installWords();
let mounted: Mounted;
let taken: (readonly Proposal[])[];
beforeEach(async () => {
  mounted = mount();
  taken = [];
  const voice = v.parse(voiceSchema, {});
  const onLearn = vi.fn(async (pasted: string) => learnFrom(pasted));
  await mounted.draw(<LearnVoice voice={voice} onLearn={onLearn} onTake={(some) => taken.push(some)} />);
});
afterEach(() => mounted.unmount());

async function paste(text: string): Promise<void> {
  const field = find(mounted.root, 'textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new TypeError('no field');
  await type(field, text);
  await click(button(mounted.root, 'Read them'));
}

it('proposes with evidence, and takes only what is ticked', async () => {
  await paste(WARM_GB);
  const text = mounted.root.textContent ?? '';
  expect(text).toContain('Replies read: 10.');
  expect(text).toContain('emoji: 💙 at most 1 in a reply');
  expect(text).toContain('in 3 of 10 replies (no. 7, 8, 10) · “💙”');
  expect(text).toContain('As your voice is already: greeting');
  expect(button(mounted.root, 'Use what is ticked').disabled).toBe(true);
  const emoji = [...mounted.root.querySelectorAll('li')].find((item) => item.textContent?.includes('💙'));
  await click(findInput(emoji ?? mounted.root));
  await click(button(mounted.root, 'Use what is ticked'));
  expect(taken.map((some) => some.map(({ id }) => id))).toEqual([['emoji']]);
  expect(mounted.root.querySelector('textarea')?.value).toBe('');
});

it('takes nothing when it is left', async () => {
  await paste(WARM_GB);
  await click(button(mounted.root, 'Leave it'));
  expect(taken).toEqual([]);
  expect(mounted.root.textContent).not.toContain('Replies read');
});

it('says that one reply is too few', async () => {
  await paste('Thanks for the message, Dana.');
  expect(mounted.root.textContent).toContain('Replies found: 1.');
});
