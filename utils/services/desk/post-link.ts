/** The address of a case's post, for a link the agent follows. */
import type { Case } from '@/utils/core/cases/case';
import { siteOfUrl } from '@/utils/sites';

/** @returns the address when it is an https page of the case's own site; anything else is no link */
export function postLink(row: Pick<Case, 'site' | 'post'>): string | undefined {
  const { url } = row.post;
  if (url === undefined || siteOfUrl(url)?.id !== row.site) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' && parsed.username === '' && parsed.port === ''
    ? parsed.href
    : undefined;
}
