/**
 * Posts written for this project, with made-up people and brands: what the open data lack. Bare facts without a word of
 * trouble, other trades than nine brands' tweets, LinkedIn and Facebook, and what only looks like a complaint.
 */
import { join } from 'node:path';
import { readRows, type Row } from '@/scripts/eval/read-tsv';

const FOLDER = 'scripts/train/own-posts';

/** @returns the posts to learn from, or those that are never learned from: every fifth, and some by other hands. */
export function ownPosts(part: 'train' | 'dev'): Row[] {
  return readRows(join(FOLDER, `${part}.tsv`));
}
