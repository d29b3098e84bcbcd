/** Lexicon tables made ready to be found in one pass over the words. */
import { addEdge, createEdges, follow, NO_NODE, type Edges } from './edges';
import { LEXICON_KEYS, type Lexicon, type LexiconKey } from './keys';
import { compileVocabulary, NUMBER_ELEMENT, type Vocabulary } from './vocabulary';

/**
 * All phrases of a language as one tree: what begins alike is looked at once. Its edges are elements by number:
 * a word, a prefix (`delay*`) or a number (`0`).
 */
export type LexiconIndex = {
  readonly vocabulary: Vocabulary;
  readonly edges: Edges;
  /** The node each element leads to from the root: most elements of a text begin no phrase. */
  readonly starts: Int32Array;
  readonly nodes: readonly PhraseNode[];
};

export type PhraseNode = {
  /** Lists a phrase of which ends here, by their place among `LEXICON_KEYS`. */
  readonly lists: readonly number[];
  /** Phrases that go on with a gap. */
  readonly gapped: readonly GappedPhrase[];
  /** Whether any phrase goes on. */
  readonly goesOn: boolean;
};

/** The rest of a phrase from its first gap on; `GAP_ELEMENT` is up to three words of any kind. */
export type GappedPhrase = { readonly list: number; readonly rest: readonly number[] };

const ROOT = 0;
export const GAP_ELEMENT = -1;
const NUMBER = '0';
const GAP = '..';

/**
 * @param numberWords numbers of the language, spelled out
 * @returns the index of one language's tables; they are in normal form already (a test sees to it), so this only splits
 */
export function compileLexicon(lexicon: Lexicon, numberWords: readonly string[] = []): LexiconIndex {
  const elements = new Map([[NUMBER, NUMBER_ELEMENT]]);
  const numbered = LEXICON_KEYS.map((key) =>
    phrasesOf(lexicon, key).map((phrase) => phrase.map((element) => numberOf(element, elements))),
  );
  const edges = createEdges(numbered.flat(2).length, elements.size);
  const root = emptyNode(ROOT);
  const nodes = [root];
  const grow = (from: GrowingNode, element: number): GrowingNode => {
    const place = follow(edges, from.place, element);
    const known = nodes[place];
    if (place !== NO_NODE && known) return known;
    const node = emptyNode(nodes.length);
    nodes.push(node);
    addEdge(edges, from.place, element, node.place);
    from.goesOn = true;
    return node;
  };
  for (const [list, phrases] of numbered.entries()) {
    for (const phrase of phrases) {
      const gap = phrase.indexOf(GAP_ELEMENT);
      const { lists, gapped } = (gap < 0 ? phrase : phrase.slice(0, gap)).reduce(grow, root);
      if (gap < 0) lists.push(list);
      else gapped.push({ list, rest: phrase.slice(gap) });
    }
  }
  const starts = Int32Array.from({ length: elements.size }, (_, element) => follow(edges, ROOT, element));
  return { vocabulary: compileVocabulary(elements, numberWords), edges, starts, nodes };
}

type GrowingNode = {
  readonly place: number;
  readonly lists: number[];
  readonly gapped: GappedPhrase[];
  goesOn: boolean;
};

function emptyNode(place: number): GrowingNode {
  return { place, lists: [], gapped: [], goesOn: false };
}

/** @returns the phrases of one list, each as its words. */
export function phrasesOf(lexicon: Lexicon, key: LexiconKey): string[][] {
  const list = lexicon[key];
  return list ? list.split(', ').map((phrase) => phrase.split(' ')) : [];
}

function numberOf(element: string, elements: Map<string, number>): number {
  if (element === GAP) return GAP_ELEMENT;
  const number = elements.get(element) ?? elements.size;
  elements.set(element, number);
  return number;
}
