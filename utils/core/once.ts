/** Values that are made at the first use and kept. */

/** @returns a function that calls `make` once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
