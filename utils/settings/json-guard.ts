/** Looks at JSON from a stranger before anything recursive touches it. */

/**
 * Depth of nesting, read from the text: parsing first would already be too late for a million brackets.
 * @returns the deepest level of `[` and `{` outside strings
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** @returns the path of the first list with more than `max` entries: no schema need look at each of them */
export function longList(value: unknown, max: number, path = ''): string | undefined {
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value) && value.length > max) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = longList(inner, max, join(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns the path of the first key that could reach an object's prototype, e.g. `voice.__proto__` */
export function prototypeKey(value: unknown, path = ''): string | undefined {
  return findKey(value, path, (key) => FORBIDDEN.has(key));
}

/**
 * @param value what was read
 * @param parsed the same after the schema, which leaves out what it does not know
 * @returns the path of the first key the schema left out
 */
export function unknownKey(value: unknown, parsed: unknown, path = ''): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const where = join(path, key);
    if (!isRecord(parsed) || !Object.hasOwn(parsed, key)) return where;
    const found = unknownKey(inner, parsed[key], where);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findKey(value: unknown, path: string, wanted: (key: string) => boolean): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const where = join(path, key);
    if (wanted(key)) return where;
    const found = findKey(inner, where, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Arrays count: their keys are the indexes. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
