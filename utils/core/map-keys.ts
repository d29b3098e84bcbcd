/**
 * @param keys every key the record is to have
 * @param make value for a key
 * @returns a record with exactly these keys
 */
export function mapKeys<K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> {
  const made: Record<string, T> = Object.fromEntries(keys.map((key) => [key, make(key)]));
  // `Object.fromEntries` forgets which keys it was given; this tells the compiler, and would notice a lost one.
  if (!hasAll(made, keys)) throw new TypeError('a key was lost');
  return made;
}

function hasAll<K extends string, T>(made: Record<string, T>, keys: readonly K[]): made is Record<K, T> {
  return keys.every((key) => Object.hasOwn(made, key));
}
