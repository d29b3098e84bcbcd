/** The fields a saved reply may hold. */

/** Words as `saved_field_<name>` in the locale files, in the order they are offered. */
export const SAVED_FIELDS = [
  'first_name',
  'handle',
  'product',
  'order_link',
  'channel',
  'brand',
  'agent',
  'initials',
] as const;
export type SavedField = (typeof SAVED_FIELDS)[number];

/** Anything in braces; an opened one counts up to the end of its word: what looks like a field must be one. */
const BRACED = /\{([^{}\n]{0,60})\}|\{[\p{L}_]{0,40}/gu;

export type FieldSpot = {
  /** `undefined` when there is no such field. */
  readonly field: SavedField | undefined;
  /** As written, braces included. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
};

/** @returns every field of a text in order, known or not. Upper and lower case and blanks inside the braces make no difference. */
export function findFields(text: string): FieldSpot[] {
  return [...text.matchAll(BRACED)].map((match) => {
    const name = match[1]?.trim().toLowerCase();
    return {
      field: SAVED_FIELDS.find((known) => known === name),
      written: match[0],
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** @returns what stands in braces and is no field, as written, each once. */
export function unknownFields(text: string): string[] {
  const unknown = findFields(text).filter(({ field }) => field === undefined);
  return [...new Set(unknown.map(({ written }) => written))];
}
