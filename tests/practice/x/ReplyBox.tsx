/** X's reply box: Draft.js and a Send button that is off while there is nothing to send. */
import { useRef, useState } from 'preact/hooks';
import { BRAND } from '@/tests/practice/content/people';
import { mountDraft } from '@/tests/practice/editors/draft';
import type { PracticeEditor } from '@/tests/practice/editors/editor';
import { Avatar } from '@/tests/practice/kit/Avatar';
import { EditorBox } from '@/tests/practice/kit/EditorBox';

type ReplyBoxProps = {
  readonly testId: 'tweetButton' | 'tweetButtonInline';
  readonly onSend: (text: string) => void;
  readonly draft?: string;
  readonly focus?: boolean;
};

export function ReplyBox({ testId, onSend, draft = '', focus }: ReplyBoxProps) {
  const [text, setText] = useState(draft);
  const editor = useRef<PracticeEditor>(null);
  const isEmpty = text.trim() === '';
  return (
    <div class="reply-box">
      <Avatar person={BRAND} />
      <div class="reply-main">
        <div data-testid="tweetTextarea_0_label">
          <EditorBox
            mount={mountDraft}
            testId="tweetTextarea_0RichTextInputContainer"
            class="draft"
            label="Post text"
            placeholder="Post your reply"
            text={draft}
            focus={focus}
            onReady={(ready) => (editor.current = ready)}
            onChange={setText}
          />
        </div>
        <div class="reply-bar">
          <span role="progressbar" aria-valuenow={text.length} aria-valuemax={280} class="dim">
            {text.length}/280
          </span>
          <button
            type="button"
            class="primary"
            data-what="SEND"
            data-testid={testId}
            disabled={isEmpty}
            aria-disabled={isEmpty}
            onClick={() => {
              onSend(text);
              editor.current?.clear();
            }}
          >
            Reply
          </button>
        </div>
      </div>
    </div>
  );
}
