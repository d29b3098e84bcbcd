import { expect, test } from 'vitest';
import { draftReplies } from '@/utils/core/reply/playbook';
import { lintReply } from '@/utils/core/lint/lint';
import { defaultSettings } from '@/utils/settings/defaults';
import { warmUps } from './warm-up';

test('checks and answers a made-up post in the language of the voice', () => {
  const settings = defaultSettings();
  const said: string[] = [];
  const steps = warmUps(
    {
      lintReply(input) {
        said.push(`checked in ${input.lang}`);
        return lintReply(input);
      },
      draftReplies(request) {
        const drafts = draftReplies(request);
        said.push(`${drafts.length} drafts in ${drafts[0]?.lang}`);
        return drafts;
      },
    },
    { ...settings, voice: { ...settings.voice, locale: 'de' } },
  );
  for (const step of steps) step();
  expect(said).toEqual(['checked in de', '3 drafts in de']);
});
