const MAX_LENGTH = 400;

/** @returns the bytes of a base64 text as characters, either alphabet, padded or not; empty when it is none */
export function fromBase64(text: string): string {
  const bare = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  // What `atob` would throw at.
  const isBase64 = /^[A-Za-z0-9+/]+$/.test(bare) && bare.length % 4 !== 1;
  return isBase64 && bare.length <= MAX_LENGTH ? atob(bare) : '';
}
