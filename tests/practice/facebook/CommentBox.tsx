/** Facebook's comment box: Lexical in a form; Enter sends, and so does the button. */
import { useRef, useState } from 'preact/hooks';
import { BRAND } from '@/tests/practice/content/people';
import type { PracticeEditor } from '@/tests/practice/editors/editor';
import { mountLexical } from '@/tests/practice/editors/lexical';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { EditorBox } from '@/tests/practice/kit/EditorBox';
import { Icon } from '@/tests/practice/kit/Icon';

type CommentBoxProps = {
  readonly label: string;
  readonly mention?: string;
  readonly draft: string;
  readonly focus?: boolean;
  readonly onSend: (text: string) => void;
};

export function CommentBox({ label, mention, draft, focus, onSend }: CommentBoxProps) {
  const [text, setText] = useState('');
  const editor = useRef<PracticeEditor>(null);
  const send = () => {
    const written = editor.current?.text() ?? '';
    if (written.trim() === '') return;
    onSend(written);
    editor.current?.clear();
  };
  return (
    <div class="box">
      <Avatar person={BRAND} size={32} />
      <form role="presentation">
        <EditorBox
          mount={mountLexical}
          class="lexical"
          label={label}
          placeholder={`Comment as ${BRAND.name}`}
          text={draft}
          mention={mention}
          focus={focus}
          onReady={(ready) => (editor.current = ready)}
          onChange={setText}
          onEnter={send}
        />
        <div
          role="button"
          tabIndex={0}
          class="send"
          data-what="SEND"
          aria-label="Comment"
          aria-disabled={text.trim() === ''}
          onClick={send}
        >
          <Icon name="send" />
        </div>
      </form>
    </div>
  );
}
