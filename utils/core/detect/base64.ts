/** Bytes written as text (RFC 4648, section 4); core has no `atob`, and this needs no string in between. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * @param text base64 with its padding
 * @returns the bytes; undefined when the text is no whole base64
 */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const sixBits = new Int8Array(128).fill(-1);
  for (let at = 0; at < ALPHABET.length; at += 1) sixBits[ALPHABET.charCodeAt(at)] = at;
  let bits = 0;
  let held = 0;
  let next = 0;
  for (let at = 0; at < text.length - padding; at += 1) {
    const six = sixBits[text.charCodeAt(at)] ?? -1;
    if (six < 0) return undefined;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[next] = held >> bits;
      next += 1;
    }
  }
  return bytes;
}
