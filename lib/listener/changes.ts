import { isElement, parentOf } from '@/lib/sites/reading/dom';
import { createQueue, type Queue } from './queue';

/** What the page changed and nobody has looked at yet. */
export interface Changes {
  /** Where whole subtrees are new. */
  added: Queue<Document | Element>;
  /** Elements whose content changed. */
  touched: Queue<Element>;
  /** Elements of which a watched attribute changed: their text may be the same. */
  altered: Queue<Element>;
  /** Keeps records for later: the page waits while its observers are called. */
  note: (records: readonly MutationRecord[]) => void;
  /** Looks through the next records that were kept; false where there are none. */
  sort: () => boolean;
  /** Nothing was kept and nothing is waiting. */
  isEmpty: () => boolean;
  clear: () => void;
}

/** Most records that are kept unsorted: each holds on to nodes that may have left the page. */
const MOST_KEPT = 5_000;

/** With more new subtrees than this, one search of the whole document is cheaper than one of each. */
const MOST_ROOTS = 2_000;

/**
 * Gathers mutation records without looking at the page: a thousand records cost a thousand insertions into sets. A
 * node added inside a subtree that is waiting already is left out, since that subtree is searched as it is by then.
 */
export function createChanges(document: Document): Changes {
  const added = createQueue<Document | Element>();
  const touched = createQueue<Element>();
  const altered = createQueue<Element>();
  let waitingRoot = new WeakMap<Node, Document | Element>();
  let kept: (readonly MutationRecord[])[] = [];
  let keptCount = 0;

  const rootOf = (node: Node): Document | Element | null => {
    if (added.has(node as Element)) return node as Element;
    const root = waitingRoot.get(node);
    return root !== undefined && added.has(root) ? root : null;
  };

  const noteAdded = ({ target, addedNodes }: MutationRecord): void => {
    if (addedNodes.length === 0) return;
    const root = rootOf(target);
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      if (root === null) added.add(node);
      else waitingRoot.set(node, root);
      if (added.size() > MOST_ROOTS) {
        added.clear();
        added.add(document);
        return;
      }
    }
  };

  const sortRecords = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (record.type === 'attributes') {
        altered.add(record.target as Element);
        continue;
      }
      // The search of the whole document comes upon everything that changed.
      if (added.has(document)) continue;
      const target = elementAt(record.target);
      if (target !== null) touched.add(target);
      noteAdded(record);
    }
  };

  const sort = (): boolean => {
    const records = kept.shift();
    if (records === undefined) return false;
    keptCount -= records.length;
    sortRecords(records);
    return true;
  };

  const note = (records: readonly MutationRecord[]): void => {
    kept.push(records);
    keptCount += records.length;
    while (keptCount > MOST_KEPT) sort();
  };

  const queues = [added, touched, altered];
  const clear = (): void => {
    for (const queue of queues) queue.clear();
    waitingRoot = new WeakMap();
    kept = [];
    keptCount = 0;
  };
  const isEmpty = (): boolean => kept.length === 0 && queues.every((queue) => queue.size() === 0);
  return { added, touched, altered, note, sort, isEmpty, clear };
}

/** The node itself, or the element that holds a text. */
function elementAt(node: Node): Element | null {
  if (isElement(node)) return node;
  const parent = parentOf(node);
  return parent !== null && isElement(parent) ? parent : null;
}
