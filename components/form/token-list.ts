/** A list of short texts typed one by one or pasted together. */

export type TokenRules = {
  /** Longest token, UTF-16 units. */
  readonly maxLength: number;
  readonly maxCount: number;
  /** Whole phrases: only a line break divides them, a comma belongs to the text. */
  readonly phrases?: boolean;
  /** Makes what was typed the token that is kept, e.g. a handle without its `@`. */
  readonly clean?: (typed: string) => string;
};

export type TokensAdded = {
  readonly tokens: string[];
  /** Pieces that were too long or beyond the count: they stay in the field. */
  readonly refused: readonly string[];
};

/**
 * @param tokens what is there
 * @param typed one or more, divided by commas, semicolons, tabs or line breaks (phrases: line breaks)
 * @returns the list with the new ones at its end; what is there already (in any case) is not added again
 */
export function addTokens(tokens: readonly string[], typed: string, rules: TokenRules): TokensAdded {
  const next = [...tokens];
  const refused: string[] = [];
  const known = new Set(tokens.map((token) => token.toLowerCase()));
  for (const piece of typed.split(dividerOf(rules))) {
    const token = (rules.clean ?? trimmed)(piece);
    if (token === '' || known.has(token.toLowerCase())) continue;
    if (token.length > rules.maxLength || next.length >= rules.maxCount) {
      refused.push(piece.trim());
      continue;
    }
    known.add(token.toLowerCase());
    next.push(token);
  }
  return { tokens: next, refused };
}

/** @returns a handle as it is kept: no blanks around it, no `@`, no address of the profile before it */
export function cleanHandle(typed: string): string {
  return typed
    .trim()
    .replace(/^https?:\/\/(?:www\.)?[^/\s]+\//i, '')
    .replace(/^@+/u, '')
    .replace(/\/+$/u, '');
}

/** @returns the host of a link, or what was typed when it is no link */
export function cleanHost(typed: string): string {
  const text = typed.trim().toLowerCase();
  const link = /^https?:\/\//.test(text) ? text : `https://${text}`;
  return URL.canParse(link) ? new URL(link).host : text;
}

function trimmed(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ');
}

/** @returns what divides tokens typed or pasted together */
export function dividerOf(rules: TokenRules): RegExp {
  return rules.phrases ? /[\r\n]+/u : /[,;\t\r\n]+/u;
}
