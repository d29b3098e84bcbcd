import { DraftCard } from '@/components/DraftCard';
import { DraftWhy, type DraftWhyProps } from '@/components/DraftWhy';
import { OwnCard } from '@/components/OwnCard';
import { ReplyEditor } from '@/components/ReplyEditor';
import { t, tCode } from '@/components/words';
import { uncheckedIn } from '@/utils/core/lint/check-codes';
import type { Draft } from '@/utils/core/reply/draft';
import type { OpenedCase } from '@/utils/services/panel/opened-case';
import { savedForSlash } from '@/utils/core/reply/saved/shortcut';
import { RewriteBar } from './RewriteBar';
import { SavedPicker } from './SavedPicker';
import { OWN } from '@/utils/core/reply/own';

/** The suggested replies and the agent's own words: one is chosen, and edited where it stands. */
export function DraftList({ opened }: { readonly opened: OpenedCase }) {
  const { reply } = opened;
  const drafts = opened.drafts.value;
  const chosen = reply.chosen.value;
  const limit = reply.limit.value;
  // The agent's own card would stand first, open, and be pushed away a blink later.
  if (drafts.length === 0 && !opened.ready.value)
    return <p class="drafts drafts-coming soft">{t('panel_drafts_coming')}</p>;
  return (
    <section aria-label={t('panel_suggestions')}>
      {drafts.length === 0 && opened.ready.value && <p class="soft">{t('panel_no_suggestion')}</p>}
      <ol class="drafts">
        {drafts.map((draft, index) => {
          const text = reply.textOf(draft);
          return (
            <DraftCard
              key={draft.id}
              draft={draft}
              number={index + 1}
              text={text}
              length={reply.lengthOf(text)}
              limit={limit}
              chosen={draft.id === chosen}
              edited={text !== draft.text}
              onChoose={() => reply.choose(draft.id)}
            >
              <Editor opened={opened} draft={draft} />
              {draft.source === 'past' && (
                <button
                  type="button"
                  class="link small forget"
                  onClick={() => void opened.team.forget(draft)}
                >
                  {t('panel_forget')}
                </button>
              )}
            </DraftCard>
          );
        })}
        <OwnCard number={drafts.length + 1} chosen={chosen === OWN} onChoose={() => reply.choose(OWN)}>
          <Editor opened={opened} />
        </OwnCard>
      </ol>
      <SavedPicker team={opened.team} />
      {drafts.some((draft) => draft.source === 'playbook') && (
        <button type="button" class="link small other-words" onClick={() => opened.otherWords()}>
          {t('panel_other_words')}
        </button>
      )}
    </section>
  );
}

function Editor({ opened, draft }: { readonly opened: OpenedCase; readonly draft?: Draft }) {
  const { reply } = opened;
  const text = reply.text.value;
  return (
    <ReplyEditor
      text={text}
      lang={reply.lang.value}
      length={reply.lengthOf(text)}
      limit={reply.limit.value}
      problems={reply.problems.value}
      unchecked={uncheckedIn(reply.lang.value)}
      onEdit={(words) => reply.edit(words)}
      saved={{
        find: (query) => savedForSlash(opened.team.saved.value, query, opened.team.uses()),
        expand: (wanted, isWhole) => opened.team.expand(wanted, isWhole),
      }}
      facts={draft && <DraftWhy {...factsOf(draft)} />}
      tools={
        <RewriteBar rewriter={opened.model.rewriter} busy={opened.model.ask.state.value.kind === 'asking'} />
      }
      onRevert={
        draft && canGoBack(draft, text, opened.model.rewriter.last.value?.before)
          ? () => reply.revert()
          : undefined
      }
    />
  );
}

/** @param before the text the last rewrite began with: where that is the suggestion, undoing the rewrite is the same way back */
function canGoBack(draft: Draft, text: string, before: string | undefined): boolean {
  return text !== draft.text && before !== draft.text;
}

/** Steps every reply takes say nothing about this one. */
const USUAL: readonly string[] = ['greet', 'signOff'];

function factsOf({ moves, why = [] }: Draft): DraftWhyProps {
  return {
    steps: moves.filter((move) => !USUAL.includes(move)).map((move) => tCode('move', move)),
    reasons: why.map((code) => tCode('why', code)),
  };
}
