/** @returns what was added to and removed from a list of tags */
export function tagChange(
  before: readonly string[],
  after: readonly string[],
): { readonly add: string[]; readonly remove: string[] } {
  return {
    add: after.filter((tag) => !before.includes(tag)),
    remove: before.filter((tag) => !after.includes(tag)),
  };
}
