/** LinkedIn's comment box: TipTap; the button appears only after text. */
import { useRef, useState } from 'preact/hooks';
import { BRAND } from '@/tests/practice/content/people';
import type { PracticeEditor } from '@/tests/practice/editors/editor';
import { mountTiptap } from '@/tests/practice/editors/tiptap';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { EditorBox } from '@/tests/practice/kit/EditorBox';
import { keyed } from './keys';

type CommentBoxProps = {
  readonly boxKey: string;
  readonly mention?: string;
  readonly draft: string;
  readonly focus?: boolean;
  readonly onSend: (text: string) => void;
};

export function CommentBox({ boxKey, mention, draft, focus, onSend }: CommentBoxProps) {
  const [text, setText] = useState('');
  const editor = useRef<PracticeEditor>(null);
  return (
    <div {...keyed(boxKey)} class="box">
      <Avatar person={BRAND} size={36} />
      <div class="box-main">
        <EditorBox
          mount={mountTiptap}
          class="tiptap-host"
          testId="ui-core-tiptap-text-editor-wrapper"
          label="Text editor for creating comment"
          placeholder="Add a comment…"
          text={draft}
          mention={mention}
          focus={focus}
          onReady={(ready) => (editor.current = ready)}
          onChange={setText}
        />
        {text.trim() !== '' && (
          <div {...keyed(`commentButtonSection${boxKey}`)} class="box-bar">
            <button
              type="button"
              class="primary"
              data-what="SEND"
              onClick={() => {
                onSend(editor.current?.text() ?? '');
                editor.current?.clear();
              }}
            >
              Comment
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
