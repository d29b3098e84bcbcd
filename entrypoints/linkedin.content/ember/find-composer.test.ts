// @vitest-environment jsdom
/** Which Quill box is taken for which comment, and that a doubtful one is taken for none. */
import { expect, test } from 'vitest';
import { openFixture } from '@/entrypoints/linkedin.content/fixtures/open-fixture';
import { adapter } from '@/entrypoints/linkedin.content/adapter';

function marks(change: (page: Document) => void = () => undefined): (string | undefined)[] {
  const page = openFixture('ember-detail');
  change(page);
  return adapter.findPosts(page).map((element) => {
    const found = adapter.findComposer(element);
    return found && (found.kind === 'composer' ? found.editor : found.button).dataset['fixture'];
  });
}

const box = (page: Document, mark: string) => page.querySelector(`[data-fixture="${mark}"]`);

test("each its own: the post's, and in a thread the one it starts with", () => {
  expect(marks()).toEqual(['box-post', 'reply-1', 'box-2', 'reply-3', 'box-4']);
});

test('a box in a thread that starts with nobody is for the comment at its top', () => {
  expect(marks((page) => box(page, 'box-2')?.replaceChildren())).toEqual([
    'box-post',
    'box-2',
    'reply-2',
    'reply-3',
    'box-4',
  ]);
});

test("a box that starts with somebody's name is never the post's", () => {
  const [post] = marks((page) =>
    box(page, 'box-post')?.replaceChildren(...(box(page, 'box-2')?.childNodes ?? [])),
  );
  expect(post).toBe('open-d');
});

test("a box behind the comments is not the post's", () => {
  const [post] = marks((page) => {
    const editor = box(page, 'box-post');
    if (editor) page.querySelector('.feed-shared-update-v2__comments-container')?.append(editor);
  });
  expect(post).toBe('open-d');
});

test('two boxes where one is expected: neither, and no button', () => {
  const [post] = marks((page) => box(page, 'box-post')?.after(box(page, 'box-post')?.cloneNode(true) ?? ''));
  expect(post).toBeUndefined();
});
