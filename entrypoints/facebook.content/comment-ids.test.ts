import { describe, expect, it } from 'vitest';
import { commentIdsOf, readCommentId } from './comment-ids';

const coded = (text: string) => btoa(text);
const url = (query: string) => new URL(`https://www.facebook.com/ada.brook.7?${query}`);

describe('readCommentId', () => {
  it('reads the number of a time link', () => {
    expect(readCommentId('7500000000000001')).toEqual({ comment: '7500000000000001' });
  });

  it('reads post and comment out of an author link', () => {
    expect(readCommentId(coded('comment:557_3832'))).toEqual({ post: '557', comment: '3832' });
  });

  it('reads it without padding and in the letters of addresses', () => {
    const bare = coded('comment:55_3832').replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
    expect(readCommentId(bare)).toEqual({ post: '55', comment: '3832' });
  });

  it.each([
    null,
    '',
    '12a',
    'Y',
    '====',
    'not base64!',
    coded('comment:1'),
    coded('post:1_2'),
    coded('xcomment:1_2'),
  ])('takes %j for no id', (value) => {
    expect(readCommentId(value)).toBeUndefined();
  });

  it('gives up on a value of a megabyte', () => {
    expect(readCommentId('Y'.repeat(1_000_000))).toBeUndefined();
  });
});

describe('commentIdsOf', () => {
  it('tells a reply from the comment it answers', () => {
    expect(commentIdsOf(url('comment_id=1&reply_comment_id=2'))).toEqual({ comment: '2', parent: '1' });
  });

  it('keeps the post of a coded reply link', () => {
    const query = `comment_id=${coded('comment:9_1')}&reply_comment_id=${coded('comment:9_2')}`;
    expect(commentIdsOf(url(query))).toEqual({ comment: '2', parent: '1', post: '9' });
  });

  it('finds none in other links', () => {
    expect(commentIdsOf(url('id=1'))).toBeUndefined();
  });
});
