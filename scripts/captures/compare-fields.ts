/**
 * One field of one item: is the read value right, wrong or missing?
 *
 * A value the truth does not have (null: not in the DOM) is not counted when
 * nothing was read, and is wrong when something was invented. Two exceptions:
 * every post must have a key, so an id the truth does not know is not counted;
 * and a time that agrees with what the screen shows is not counted.
 */
import type { Post, PostRef } from '@/utils/core/post';
import { nativeIdOf } from '@/utils/core/post';
import { idsOf, shareId } from './ids';
import { reduceText } from './reduce-text';
import type { TruthItem, TruthParent } from './truth';

export type Verdict = 'right' | 'wrong' | 'missing' | 'not-counted';
/** @param posts everything read on the page: a parent may go by any id its own post was read with */
export type FieldRule = (item: TruthItem, post: Post, posts: readonly Post[]) => Verdict;

export const FIELDS = ['id', 'author', 'text', 'kind', 'time', 'replyTo'] as const;
export type Field = (typeof FIELDS)[number];

export const FIELD_RULES: Readonly<Record<Field, FieldRule>> = {
  /** Any id or alias the post goes by. */
  id: ({ ids }, post) => (ids.length === 0 ? 'not-counted' : verdict(shareId(ids, idsOf(post)))),
  /** The handle where the truth has one (letter case aside), and the name. */
  author: compareAuthor,
  text: (item, post) => {
    const read = reduceText(post.text);
    if (item.text === '') return read === '' ? 'not-counted' : 'wrong';
    return read === '' ? 'missing' : verdict(read === reduceText(item.text));
  },
  /** A quoting post is a post that names what it quotes. */
  kind: ({ kind, quotes }, post) =>
    verdict(post.kind === kind && (quotes === undefined || quotes === (post.quoted !== undefined))),
  time: compareTime,
  replyTo: (item, post, posts) => {
    const { replyTo: parent } = item;
    if (!parent) return post.replyTo === undefined ? 'not-counted' : 'wrong';
    const ref = parent.isThread === true ? (post.thread ?? post.replyTo) : post.replyTo;
    return ref ? compareParent(parent, ref, posts) : 'missing';
  },
};

function compareAuthor({ handle, name }: TruthItem, { author }: Post): Verdict {
  if (handle === undefined && name === undefined) return author.name === '' ? 'not-counted' : 'wrong';
  if (handle !== undefined && author.handle === undefined) return 'missing';
  if (name !== undefined && author.name === '') return 'missing';
  const handleFits = handle === undefined || author.handle?.toLowerCase() === handle.toLowerCase();
  return verdict(handleFits && (name === undefined || reduceText(author.name) === reduceText(name)));
}

/** Exact times to the millisecond, times worked out from an id to the second, shown times as shown. */
function compareTime({ time }: TruthItem, { postedAt, postedAtText }: Post): Verdict {
  switch (time.kind) {
    case 'exact': {
      if (postedAt === undefined) return 'missing';
      return verdict(time.toSecond ? Math.abs(postedAt - time.at) < 1000 : postedAt === time.at);
    }
    case 'shown': {
      if (postedAtText === undefined) return 'missing';
      return verdict(reduceText(postedAtText) === reduceText(time.text));
    }
    case 'absent': {
      if (postedAtText !== undefined && time.reads !== undefined) {
        return postedAtText === time.reads ? 'not-counted' : 'wrong';
      }
      return postedAt === undefined ? 'not-counted' : 'wrong';
    }
  }
}

/** Every part the truth knows must be read and agree; where it knows no id, the handle or name decides. */
function compareParent(parent: TruthParent, ref: PostRef, posts: readonly Post[]): Verdict {
  const id = ref.key === undefined ? undefined : nativeIdOf(ref.key);
  const known = (expected: string | undefined, read: string | undefined) =>
    expected === undefined || read === undefined || expected.toLowerCase() === read.toLowerCase();
  if (!known(parent.handle, ref.handle) || !known(parent.name, ref.name)) return 'wrong';
  if (parent.ids.length > 0) {
    const aliases = posts.map(idsOf).filter((ids) => shareId(ids, parent.ids));
    return id === undefined ? 'missing' : verdict(shareId([...parent.ids, ...aliases.flat()], [id]));
  }
  if (parent.handle !== undefined) return ref.handle === undefined ? 'missing' : 'right';
  return ref.name !== undefined || id !== undefined ? 'right' : 'missing';
}

function verdict(isRight: boolean): Verdict {
  return isRight ? 'right' : 'wrong';
}
