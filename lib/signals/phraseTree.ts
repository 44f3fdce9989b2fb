import { entriesOf, GAP, partsOf, piecesOf, ungrouped, type Part } from './entries';

/** What phrases of a list mean. Of one family that meet in a text, the longest counts. */
export interface Meaning {
  family: string;
  kind: string;
}

/** What phrases that begin alike go on with. */
export interface Node<M extends Meaning> {
  whole: Map<string, Node<M>> | null;
  /** By the beginning, the ending, or any part of a word. */
  open: Ends<M> | null;
  closing: Ends<M> | null;
  within: Map<string, Node<M>> | null;
  /** After other words. */
  gap: Node<M> | null;
  /** Goes on as these do, too: where the choices of a group meet again. */
  links: Node<M>[] | null;
  finals: Final<M>[] | null;
  /** Letters of its own word. */
  letters: number;
}

export interface Ends<M extends Meaning> {
  by: Map<string, Node<M>>;
  lengths: number[];
}

/** A phrase ends here. `rank`: of lists that have the same phrase, the first counts. */
export interface Final<M extends Meaning> {
  meaning: M;
  family: number;
  rank: number;
}

/** Phrases that an entry's groups make are kept apart up to so many; of more, groups meet again, so that memory stays small. */
const FEW = 4;

/** The lists as one tree, whose size is linear in what is written; and how many families they are of. */
export function phraseTree<M extends Meaning>(lists: Iterable<readonly [meaning: M, list: string]>): { root: Node<M>; families: number } {
  const root = emptyNode<M>(0);
  const families = new Map<string, number>();
  let rank = 0;
  for (const [meaning, list] of lists) {
    const family = families.get(meaning.family) ?? families.size;
    families.set(meaning.family, family);
    for (const entry of entriesOf(list)) grow(root, piecesOf(entry), { meaning, family, rank });
    rank += 1;
  }
  return { root, families: families.size };
}

/** Grows the tree by the phrases of an entry. */
function grow<M extends Meaning>(root: Node<M>, pieces: readonly string[], final: Final<M>): void {
  const choices = pieces.map((piece) => (piece === GAP ? [GAP] : ungrouped(piece)));
  let node = root;
  let at = 0;
  for (; at < choices.length; at += 1) {
    const rest = choices.slice(at);
    // What may be missing after a gap leaves the gap to what comes next.
    const isTied = choices[at - 1]?.[0] === GAP && (choices[at] ?? []).some((choice) => choice.trim() === '');
    if (isTied || rest.reduce((product, { length }) => product * length, 1) <= FEW) break;
    const afterGap = choices[at - 1]?.[0] === GAP;
    const [choice, ...others] = choices[at] ?? [];
    if (choice === GAP) continue;
    if (choice !== undefined && others.length === 0) {
      node = grownBy(node, withGap(partsOf(choice), afterGap));
      continue;
    }
    const meeting = emptyNode<M>(0);
    const ends = new Set((choices[at] ?? []).map((one) => grownBy(node, withGap(partsOf(one), afterGap))));
    for (const end of ends) (end.links ??= []).push(meeting);
    node = meeting;
  }
  const gap = choices[at - 1]?.[0] === GAP ? `${GAP} ` : '';
  for (const phrase of ungrouped(gap + pieces.slice(at).join(' '))) {
    const end = grownBy(node, partsOf(phrase));
    if (end === root) continue;
    end.finals ??= [];
    if (!end.finals.some(({ family }) => family === final.family)) end.finals.push(final);
  }
}

function withGap(parts: readonly Part[], afterGap: boolean): readonly Part[] {
  return afterGap ? parts.map((part, index) => (index === 0 ? { ...part, afterGap } : part)) : parts;
}

function grownBy<M extends Meaning>(node: Node<M>, parts: readonly Part[]): Node<M> {
  return parts.reduce(grown, node);
}

/** The node that a part leads to, made where it is not there. */
function grown<M extends Meaning>(node: Node<M>, part: Part): Node<M> {
  const from = part.afterGap ? (node.gap ??= emptyNode(0)) : node;
  const map = mapFor(from, part);
  const known = map.get(part.text);
  if (known !== undefined) return known;
  const child = emptyNode<M>(part.text.length);
  map.set(part.text, child);
  return child;
}

function mapFor<M extends Meaning>(node: Node<M>, { text, openBefore, openAfter }: Part): Map<string, Node<M>> {
  if (openBefore && openAfter) return (node.within ??= new Map());
  if (!openBefore && !openAfter) return (node.whole ??= new Map());
  const fresh: Ends<M> = { by: new Map(), lengths: [] };
  const ends = openAfter ? (node.open ??= fresh) : (node.closing ??= fresh);
  if (!ends.lengths.includes(text.length)) ends.lengths.push(text.length);
  return ends.by;
}

function emptyNode<M extends Meaning>(letters: number): Node<M> {
  return { whole: null, open: null, closing: null, within: null, gap: null, links: null, finals: null, letters };
}
