// @vitest-environment jsdom
/** Which box is taken for which comment, and that a doubtful one is taken for none. */
import { expect, test } from 'vitest';
import { adapter } from '@/entrypoints/linkedin.content/adapter';
import { openFixture } from '@/entrypoints/linkedin.content/fixtures/open-fixture';

const POST_BOX = '[data-fixture="box-post"]';

function detail(change: (page: Document) => void = () => undefined) {
  const page = openFixture('sdui-detail');
  change(page);
  const [card, ...comments] = adapter.findPosts(page);
  return { page, card, comments };
}

function markOf(element: Element | undefined): string | undefined {
  const found = element && adapter.findComposer(element);
  return found && (found.kind === 'composer' ? found.editor : found.button).dataset['fixture'];
}

function rekey(page: Document, css: string, change: (key: string) => string): void {
  const box = page.querySelector(css)?.closest('[componentkey^="commentBox-"]');
  box?.setAttribute('componentkey', change(box.getAttribute('componentkey') ?? ''));
}

test("the post's box", () => {
  expect(markOf(detail().card)).toBe('box-post');
});

test("another card's token is another card's box", () => {
  const { card } = detail((page) => rekey(page, POST_BOX, (key) => key.replace(/.FeedType_/, 'XFeedType_')));
  expect(markOf(card)).toBe('open-post');
});

test("another post's name is another post's box", () => {
  const other = 'CgsI3KKAgIzW7bLMAQ';
  const { card } = detail((page) =>
    rekey(page, POST_BOX, (key) => key.replace(/^commentBox-[^-]+-/, `commentBox-${other}-`)),
  );
  expect(markOf(card)).toBe('open-post');
});

test("a box with the card's token and a name that cannot be read is the card's", () => {
  const { card } = detail((page) =>
    rekey(page, POST_BOX, (key) => key.replace(/^commentBox-[^-]+-/, 'commentBox-%%-')),
  );
  expect(markOf(card)).toBe('box-post');
});

test('two boxes where one is expected: neither is sure, and the button opens no third', () => {
  const { card } = detail((page) => {
    const box = page.querySelector(POST_BOX)?.closest('[componentkey^="commentBox-"]');
    box?.after(box.cloneNode(true));
  });
  expect(card && adapter.findComposer(card)).toBeUndefined();
});

test('without a box, the button; without a button or with it switched off, nothing', () => {
  const { card, page } = detail((it) => it.querySelector(POST_BOX)?.remove());
  expect(markOf(card)).toBe('open-post');
  page.querySelector('[data-fixture="open-post"]')?.setAttribute('disabled', '');
  expect(markOf(card)).toBeUndefined();
});

test('a box that names the comment is not taken when it starts with somebody else', () => {
  const { comments } = detail();
  // The box behind the third comment is keyed with the first comment, whose thread it is, and names the third's author.
  expect(comments.map(markOf)).toEqual([
    'reply-1',
    'reply-2',
    'box-reply-3',
    'box-reply-4',
    'reply-5',
    'reply-6',
    'reply-7',
  ]);
});

test('a box in a thread that names nobody is for the comment at its top only', () => {
  const { comments } = detail((page) => page.querySelector('[data-type="mention"]')?.remove());
  expect(comments.slice(0, 3).map(markOf)).toEqual(['box-reply-3', 'reply-2', 'reply-3']);
});

test('a box whose key cannot be read is taken only right behind the comment whose author it names', () => {
  const { comments } = detail((page) => {
    rekey(page, '[data-fixture="box-reply-3"]', (key) => key.replace(/^commentBox-[^-]+-/, 'commentBox-%%-'));
    rekey(page, '[data-fixture="box-reply-4"]', (key) =>
      key.replace(/^commentBox-.+-(?=[\w-]{43}FeedType)/, 'commentBox-%%-'),
    );
  });
  expect(comments.slice(0, 4).map(markOf)).toEqual(['reply-1', 'reply-2', 'box-reply-3', 'reply-4']);
});

test("a comment that is gone from the page never gets the post's box", () => {
  const { comments, page } = detail();
  const [first] = comments;
  first?.remove();
  expect(first && page.contains(first)).toBe(false);
  expect(first && adapter.findComposer(first)).toBeUndefined();
});
