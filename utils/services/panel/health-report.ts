/** A report about a page that could not be read, to paste into an issue. Counts and names of strategies only: no text of any post, no address. */
import type { SiteHealth } from '@/utils/messaging/protocol';

/**
 * @param health the page's reading record
 * @param version of the extension
 * @param browserName as the browser gives it
 * @returns lines of plain text
 */
export function healthReport(health: SiteHealth, version: string, browserName: string): string {
  return [
    `Amends ${version}, ${browserName}`,
    `Site: ${health.site}, page: ${health.pageKind}`,
    `Found: ${health.found}, read: ${health.read}`,
    `Not read: ${counts(health.skipped)}`,
    `Strategies: ${counts(health.strategies)}`,
  ].join('\n');
}

function counts(record: Readonly<Record<string, number>>): string {
  const pairs = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? 'none' : pairs.map(([name, count]) => `${name} ${count}`).join(', ');
}
