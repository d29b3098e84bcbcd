/** The same path by the panel's own messages, where the popup cannot be reached from outside (Firefox). */
import type { Case } from '@/utils/core/cases/case';
import { draftReplies } from '@/utils/core/reply/playbook';
import { replyRequest } from '@/utils/services/panel/reply-request';
import type { PracticeTab, World } from '@/tests/e2e/kit/world';
import type { Handled } from './panel';
import { readSettingsRow } from './read-database';

export async function answerByMessage(world: World, tab: PracticeTab, row: Case): Promise<Handled> {
  const settings = await readSettingsRow(world.desk);
  const drafts = draftReplies(replyRequest({ row, earlier: [], lately: [], settings, avoid: [], round: 0 }));
  const text = drafts[0]?.text ?? '';
  const sent = await world.ask('reply.insert', {
    caseId: row.id,
    text,
    draftText: text,
    source: 'playbook',
    overrides: [],
    tabId: tab.tabId,
    ifDraft: 'ask',
  });
  return { drafts: drafts.map((draft) => draft.text), outcome: sent.ok ? sent.value.kind : sent.code };
}
