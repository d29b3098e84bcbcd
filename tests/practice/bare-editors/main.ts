/** Every editor alone on a page, for the bench of insertion techniques. */
import { mountDraft } from '@/tests/practice/editors/draft';
import type { PracticeEditor, PracticeEditorOptions } from '@/tests/practice/editors/editor';
import { mountLexical } from '@/tests/practice/editors/lexical';
import { mountPlain } from '@/tests/practice/editors/plain';
import { mountQuill } from '@/tests/practice/editors/quill';
import { mountTextarea } from '@/tests/practice/editors/textarea';
import { mountTiptap } from '@/tests/practice/editors/tiptap';

const MOUNTS = {
  draft: mountDraft,
  lexical: mountLexical,
  prosemirror: mountTiptap,
  quill: mountQuill,
  textarea: mountTextarea,
  plain: mountPlain,
};
export type BareKind = keyof typeof MOUNTS;

export type BareEditors = {
  mount(kind: BareKind, text: string): void;
  text(): string;
  enters(): number;
};

let current: PracticeEditor | undefined;
let enters = 0;

const bare: BareEditors = {
  mount(kind, text) {
    enters = 0;
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const options: PracticeEditorOptions = {
      label: 'Reply',
      placeholder: 'Write a reply',
      text,
      onEnter: () => (enters += 1),
    };
    current = MOUNTS[kind](host, options);
    current.element.dataset['bench'] = '';
  },
  text: () => current?.text() ?? '',
  enters: () => enters,
};
Object.assign(window, { bare });
