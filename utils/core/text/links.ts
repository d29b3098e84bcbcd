/** Links in text. */
import type { Span } from './normalise';

/** With or without `https://`; a bare host needs a path or one of the common endings, so that "end.Next" is none. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{1,63}\.){1,4}(?:[a-z]{2,10}\/[^\s<>"]*|(?:com|net|org|io|co|info|biz|app|dev|me|eu|uk|de|fr|es|pt|br|mx|ar|it|nl|shop|help|support|example|link|ly|gg|xyz|top|ru|cn)(?![\p{L}\p{N}-]|\.\p{L}))/giu;
const TRAILING = /[.,;:!?)\]'"»]+$/;

export type Link = Span & {
  readonly url: string;
  /** Lower case, without `www.`; undefined when no host can be read. */
  readonly host: string | undefined;
};

/** @returns the links in `text`, in order, without the punctuation behind them. */
export function findLinks(text: string): Link[] {
  return Array.from(text.matchAll(LINK), (match) => {
    const url = match[0].replace(TRAILING, '');
    return { start: match.index, end: match.index + url.length, url, host: hostOf(url) };
  });
}

/** Everything after credentials and before port, path, query or fragment: what a browser would visit. */
export function hostOf(url: string): string | undefined {
  const authority = /^[^\\/?#\s]+/.exec(url.replace(/^https?:[\\/]{2}/i, ''))?.[0];
  const host = authority?.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return host === undefined || host === '' ? undefined : host.toLowerCase().replace(/^www\.|\.$/g, '');
}

/**
 * @param links what `findLinks` found in it, when that is known already
 * @returns the text with every link blanked out, offsets unchanged
 */
export function blankLinks(text: string, links: readonly Link[] = findLinks(text)): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of links) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
