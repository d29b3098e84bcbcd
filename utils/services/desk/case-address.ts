/** A case in the address of the desk: `cases.html#x:123`. */
import { isPostKey, type PostKey } from '@/utils/core/post';

/** @returns the fragment that opens a case, with its `#` */
export function caseAddress(id: PostKey): string {
  return `#${encodeURIComponent(id)}`;
}

/** @returns the case a fragment names; undefined for anything else, whatever somebody has typed there */
export function caseIdOf(hash: string): PostKey | undefined {
  const raw = hash.replace(/^#/, '');
  const id = isEscaped(raw) ? decodeURIComponent(raw) : raw;
  return isPostKey(id) ? id : undefined;
}

/** Whether every `%` begins a whole UTF-8 sequence: decoding anything else throws. */
function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
