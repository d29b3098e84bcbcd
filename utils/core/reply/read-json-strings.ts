/** The strings of a JSON text, without parsing the rest: it may be cut off or have a comma too many. */

export type JsonString = {
  /** The property it is the value of; absent for array items. */
  readonly key?: string;
  readonly value: string;
  /** Its closing quote was seen. */
  readonly complete: boolean;
};

const STRING = /"((?:[^"\\]|\\[^])*)("?)/gu;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '' };

/** @returns every string value in order; keys are not values. Linear in the text. */
export function readJsonStrings(json: string): JsonString[] {
  const strings: JsonString[] = [];
  const open: string[] = [];
  let key: string | undefined;
  let from = 0;
  for (const match of json.matchAll(STRING)) {
    const between = json.slice(from, match.index);
    from = match.index + match[0].length;
    follow(between, open);
    const value = unescape(match[1] ?? '');
    const complete = match[2] === '"';
    const isValue = /:\s*$/.test(between);
    if (isValue && key !== undefined) strings.push({ key, value, complete });
    else if (open.at(-1) === '[') strings.push({ value, complete });
    // In an object, what does not follow a colon is a key, or the beginning of one.
    else key = complete ? value : undefined;
  }
  return strings;
}

/** Keeps count of which brackets are open. */
function follow(between: string, open: string[]): void {
  for (const char of between) {
    if (char === '{' || char === '[') open.push(char);
    else if (char === '}' || char === ']') open.pop();
  }
}

function unescape(raw: string): string {
  // A cut-off escape at the very end is left out until the rest has come.
  return raw
    .replace(/\\(?:u[0-9a-f]{0,3})?$/i, '')
    .replace(/\\(?:u([0-9a-f]{4})|([^]))/giu, (_, code: string | undefined, char: string | undefined) =>
      code === undefined
        ? (ESCAPES[char ?? ''] ?? char ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
    );
}
