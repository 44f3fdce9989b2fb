/** First in, first out, each thing once. */
export interface Queue<Item> {
  add: (item: Item) => void;
  has: (item: Item) => boolean;
  take: () => Item | undefined;
  clear: () => void;
  size: () => number;
}

export function createQueue<Item>(): Queue<Item> {
  const items = new Set<Item>();
  // One cursor for many takes: a new iterator would walk over all that was taken before, which is quadratic.
  let cursor = items.values();
  return {
    add: (item) => void items.add(item),
    has: (item) => items.has(item),
    take: () => {
      let next = cursor.next();
      if (next.done) {
        cursor = items.values();
        next = cursor.next();
      }
      if (next.done) return undefined;
      items.delete(next.value);
      return next.value;
    },
    clear: () => items.clear(),
    size: () => items.size,
  };
}
