/** The edges of the tree of phrases: from a node, by an element, to a node. Open addressing, several times as fast as a `Map`. */

export type Edges = {
  /** Start and element of the edge in each slot, as one number; -1 in an empty one. */
  readonly keys: Int32Array;
  /** Where it leads. */
  readonly ends: Int32Array;
  /** How many elements there are. */
  readonly elements: number;
};

/** No edge; every node but the root, which none leads to, is more. */
export const NO_NODE = 0;

/** @returns room for so many edges, half of it filled at most */
export function createEdges(count: number, elements: number): Edges {
  let size = 64;
  while (size < count * 2) size *= 2;
  return { keys: new Int32Array(size).fill(-1), ends: new Int32Array(size), elements };
}

export function addEdge(edges: Edges, node: number, element: number, end: number): void {
  const slot = slotOf(edges, node, element);
  edges.keys[slot] = node * edges.elements + element;
  edges.ends[slot] = end;
}

/** @returns the node an element leads to; `NO_NODE` when no phrase goes on with it */
export function follow(edges: Edges, node: number, element: number): number {
  return edges.ends[slotOf(edges, node, element)] ?? NO_NODE;
}

/** @returns the slot of an edge, or the empty one where it would be */
function slotOf({ keys, elements }: Edges, node: number, element: number): number {
  const key = node * elements + element;
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}
