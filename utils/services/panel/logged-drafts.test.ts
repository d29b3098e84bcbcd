import { expect, it } from 'vitest';
import { tell, type Story } from '@/utils/core/testing/tell-case';
import type { Draft } from '@/utils/core/reply/draft';
import { modelDraftsOf, notYetLogged } from './logged-drafts';

const NOW = Date.UTC(2026, 4, 20);
const logged = (id: string, text: string, source: 'model' | 'playbook' = 'model', partial?: boolean) =>
  ({ id, source, engine: 'llama', text, partial }) as const;
const story: Story = {
  id: '1',
  name: 'Ana',
  text: 'late again',
  minutesAgo: 5,
  later: [
    { type: 'suggested', drafts: [logged('p', 'From the playbook', 'playbook')] },
    { type: 'suggested', drafts: [logged('a', 'Half a sen', 'model', true)] },
    { type: 'suggested', drafts: [logged('a', 'Half a sentence no more'), logged('b', 'Another')] },
  ],
};
const { events } = tell(story, NOW);

it("brings a model's drafts back from the log, each in its last version", () => {
  expect(modelDraftsOf(events, 'en').map(({ text, partial }) => [text, partial])).toEqual([
    ['Half a sentence no more', undefined],
    ['Another', undefined],
  ]);
});

it('logs only texts that are not in the log, and no empty one', () => {
  const draft = (id: string, text: string): Draft => ({
    id,
    text,
    source: 'playbook',
    engine: 'playbook',
    approach: 'direct',
    lang: 'en',
    moves: [],
    notes: [],
  });
  const fresh = notYetLogged([draft('p', 'From the playbook'), draft('q', 'New'), draft('r', '')], events);
  expect(fresh).toEqual([
    { id: 'q', source: 'playbook', engine: 'playbook', text: 'New', partial: undefined },
  ]);
});
