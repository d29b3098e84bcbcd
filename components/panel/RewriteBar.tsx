import { Icon } from '@/components/Icon';
import { Menu } from '@/components/Menu';
import { t, tCode } from '@/components/words';
import type { Rewriter } from '@/utils/services/panel/rewriter';

/** What can be done to the draft in the editor, what was done last, and the way back. */
export function RewriteBar({ rewriter, busy }: { readonly rewriter: Rewriter; readonly busy: boolean }) {
  const last = rewriter.last.value;
  const nothing = rewriter.nothing.value;
  return (
    <div class="row rewrite">
      <Menu
        label={t('rewrite_menu')}
        items={rewriter.choices.value.map(({ kind, by, hint }) => ({
          id: kind,
          label: tCode('rewrite', kind),
          hint: hint ? tCode('rewrite_hint', hint) : tCode('rewrite_by', by),
          disabled: hint !== undefined || busy,
          onChoose: () => rewriter.rewrite(kind),
        }))}
      >
        {t('rewrite_menu')} <Icon name="down" />
      </Menu>
      <output class="small">
        {last ? tCode('rewrite_done', last.kind) : nothing ? tCode('rewrite_hint', 'nothing-by-rule') : ''}
      </output>
      {last && (
        <button type="button" class="link" onClick={() => rewriter.undo()}>
          {t('rewrite_undo')}
        </button>
      )}
    </div>
  );
}
