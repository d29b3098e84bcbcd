/** The older comment box: Quill; the button exists only after text. */
import { useRef, useState } from 'preact/hooks';
import { BRAND } from '@/tests/practice/content/people';
import type { PracticeEditor } from '@/tests/practice/editors/editor';
import { mountQuill } from '@/tests/practice/editors/quill';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { EditorBox } from '@/tests/practice/kit/EditorBox';

type QuillBoxProps = {
  readonly mention?: string;
  readonly draft: string;
  readonly focus?: boolean;
  readonly onSend: (text: string) => void;
};

export function QuillBox({ mention, draft, focus, onSend }: QuillBoxProps) {
  const [text, setText] = useState('');
  const editor = useRef<PracticeEditor>(null);
  return (
    <div class="comments-comment-box box">
      <Avatar person={BRAND} size={36} />
      <div class="comments-comment-texteditor box-main">
        <EditorBox
          mount={mountQuill}
          class="quill-host"
          label="Text editor for creating content"
          placeholder="Add a comment…"
          text={draft}
          mention={mention}
          focus={focus}
          onReady={(ready) => (editor.current = ready)}
          onChange={setText}
        />
        {text.trim() !== '' && (
          <div class="box-bar">
            <button
              type="button"
              class="comments-comment-box__submit-button--cr primary"
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
