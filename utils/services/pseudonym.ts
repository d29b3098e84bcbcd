/** One-way names for what is personal in an export. */
import type { Case } from '@/utils/core/cases/case';
import { nativeIdOf } from '@/utils/core/post';

/**
 * SHA-256 of each personal value of a page of cases, first 12 bytes as hex. Short and unsalted
 * on purpose, so that two exports can be joined: a pseudonym, not anonymity.
 * @returns a look-up for `ExportContext.pseudonym`
 */
export async function pseudonyms(page: readonly Case[]): Promise<(text: string) => string> {
  const texts = new Set(page.flatMap((row) => [row.id, nativeIdOf(row.id), `@${row.author.handle ?? ''}`]));
  const names = new Map(
    await Promise.all([...texts].map(async (text) => [text, await digest(text)] as const)),
  );
  return (text) => names.get(text) ?? '';
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
