import type { Person } from '@/tests/practice/content/model';

/** A line of followers under the name is what tells a page from a person here. */
export function profileOf({ handle, headline, name }: Person): string {
  if (!headline?.endsWith('followers')) return `/in/${handle.replaceAll('_', '-')}/`;
  return `/company/${name.toLowerCase().replaceAll(' ', '-')}/`;
}
