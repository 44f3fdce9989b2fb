import type { MarkLabel, MarkWords, StoredMention } from '@/lib/messaging/protocol';
import type { MarksWithCard, MarksWithCardOptions } from './marksWithCard';

/** Mentions whose labels are remembered; the oldest are forgotten first. */
const MOST_LABELS = 20_000;
/** How often marks are asked for before a page does without. */
const MOST_TRIES = 3;

/** Marks, and what is asked about them, also before they are there. */
export interface LateMarks extends MarksWithCard {
  isMention: (identity: string) => boolean;
  /** The element that holds this post now; null where none does. */
  holderOf: (identity: string) => Element | null;
}

/** Knows which posts are mentions, and has their signs brought in once a page holds one and marks are wanted. */
export function createLateMarks(options: MarksWithCardOptions): LateMarks {
  const { document, elementsOf, load } = options;
  const labels = new Map<string, MarkLabel>();
  const identities = new WeakMap<Element, string>();
  let words: MarkWords | null = null;
  let drawn: MarksWithCard | null = null;
  let tries = 0;
  let isAsked = false;
  let isStopped = false;

  /** What was found before the signs were there. */
  const tellHolders = (ids: readonly string[]): void => {
    for (const identity of ids) {
      for (const element of elementsOf(identity)) {
        if (identities.get(element) === identity) drawn?.found(identity, element);
      }
    }
  };

  const draw = async (): Promise<void> => {
    if (drawn !== null || isAsked || isStopped || words === null || labels.size === 0 || tries >= MOST_TRIES) return;
    isAsked = true;
    tries += 1;
    const create = await load('marks');
    isAsked = false;
    if (create === null || isStopped) return;
    drawn = create(options);
    drawn.show(words);
    tellHolders([...labels.keys()]);
    drawn.label([...labels].map(([id, label]) => ({ id, label })));
  };

  return {
    show: (named) => {
      words = named;
      drawn?.show(named);
      void draw();
    },
    found: (identity, element) => {
      identities.set(element, identity);
      drawn?.found(identity, element);
    },
    same: (element) => drawn?.same(element),
    lost: (element) => {
      identities.delete(element);
      drawn?.lost(element);
    },
    label: (mentions: readonly StoredMention[]) => {
      for (const { id, label } of mentions) {
        labels.delete(id);
        labels.set(id, label);
      }
      for (const oldest of labels.keys()) {
        if (labels.size <= MOST_LABELS) break;
        labels.delete(oldest);
      }
      tellHolders(mentions.map(({ id }) => id));
      drawn?.label(mentions);
      void draw();
    },
    forget: () => {
      labels.clear();
      drawn?.forget();
    },
    changed: () => drawn?.changed(),
    clear: () => drawn?.clear(),
    stop: () => {
      isStopped = true;
      words = null;
      drawn?.stop();
    },
    cardChanged: (ids) => drawn?.cardChanged(ids),
    closeCard: () => drawn?.closeCard(),
    isMention: (identity) => labels.has(identity),
    holderOf: (identity) =>
      elementsOf(identity).find((element) =>
        identities.get(element) === identity && Node.prototype.contains.call(document, element)) ?? null,
  };
}
