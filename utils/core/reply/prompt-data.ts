/** How a stranger's text stands in a prompt: as one JSON string between two marks it cannot write. */

export const DATA_START = '<<<POST';
export const DATA_END = 'POST>>>';
export const DRAFT_START = '<<<DRAFT';
export const DRAFT_END = 'DRAFT>>>';

/** As JSON, with every character escaped that could end the data block or look like markup. */
export function jsonString(text: string): string {
  return JSON.stringify(text).replace(
    /[<>\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
