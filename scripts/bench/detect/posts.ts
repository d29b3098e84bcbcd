/** Made-up posts of about 280 characters, the length of a full post on X. */
import { SAMPLES } from '@/utils/core/detect/fixtures/complaints';
import { makePost } from '@/utils/core/detect/fixtures/post';
import type { Post } from '@/utils/core/post';

const LENGTH = 280;
const COUNT = 200;

/** @returns English posts, each several samples run together and cut at a word. */
export function longPosts(): Post[] {
  const texts = SAMPLES.filter(({ lang }) => lang === 'en').map(({ text }) => text);
  return Array.from({ length: COUNT }, (_, at) => {
    let text = '';
    for (let next = at; text.length < LENGTH; next += 7) text += `${texts[next % texts.length] ?? ''} `;
    return makePost(text.slice(0, LENGTH).replace(/\s+\S*$/, ''), { lang: 'en' });
  });
}
