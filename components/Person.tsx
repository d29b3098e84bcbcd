import type { Author } from '@/utils/core/post';

/** A name and handle from a page: isolated, so that right-to-left names do not reorder what stands beside them. */
export function Person({ author }: { readonly author: Author }) {
  const handle = author.handle ? `@${author.handle}` : undefined;
  return (
    <span class="person" title={handle ? `${author.name} ${handle}` : author.name}>
      <bdi class="person-name">{author.name || handle}</bdi>
      {author.name && handle && <bdi class="soft person-handle">{handle}</bdi>}
    </span>
  );
}
