/** Pages for tests that spoil them. */

/**
 * @param load parses a page; asked once a name
 * @returns a function that opens a page by name as if nobody had touched it: its whole tree is put back, since
 *   parsing it anew each time would take most of a test's time. Only one state of a page is open at a time.
 */
export function freshPages(load: (name: string) => Document): (name: string) => Document {
  const known = new Map<string, { page: Document; tree: Node }>();
  return (name) => {
    const kept = known.get(name);
    if (kept) {
      kept.page.replaceChild(kept.tree.cloneNode(true), kept.page.documentElement);
      return kept.page;
    }
    const page = load(name);
    known.set(name, { page, tree: page.documentElement.cloneNode(true) });
    return page;
  };
}
