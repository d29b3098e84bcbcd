/** A post's own words, their language, and whether the page holds back some. */
import { readText } from '@/utils/page/read-text';
import { ownPart, type Outline, type Part } from './outline';
import { ANCHORS } from './selectors';

export type Body = {
  readonly text: string;
  readonly truncated?: true;
  readonly lang?: string;
  readonly part?: Part;
};

/** BCP-47 shapes: a primary tag and short subtags. */
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/;
/**
 * X's "no language": undetermined, none, emoji only, and the private-use codes
 * qaa to qtz it gives to media, hashtags, mentions, cashtags, very short texts.
 */
const NO_LANG = /^(?:und|zxx|mis|mul|art|q[a-t][a-z])$/i;

/** @returns empty text when the post has none (media only, a long-form article) */
export function readBody(outline: Outline): Body {
  const part = ownPart(outline, ANCHORS.text);
  const isCut = ownPart(outline, ANCHORS.showMore) !== undefined;
  if (!part) return { text: '' };
  const { text, truncated } = readText(part.element);
  return {
    text,
    ...(truncated || isCut ? { truncated: true } : {}),
    lang: languageOf(part.element.getAttribute('lang') ?? ''),
    part,
  };
}

/** @returns the tag as X writes it, undefined for "unknown" */
export function languageOf(lang: string): string | undefined {
  return LANG.test(lang) && !NO_LANG.test(lang) ? lang : undefined;
}
