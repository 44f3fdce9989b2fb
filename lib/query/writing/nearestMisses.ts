/** Keeps the few that come nearest, in the order in which they came where they are equally near. */
export interface NearestMisses<Item> {
  add: (item: Item, found: number) => void;
  /** Nearest first. */
  items: () => Item[];
}

/** `most` of what has something found in it. */
export function nearestMisses<Item>(most: number): NearestMisses<Item> {
  let kept: { item: Item; found: number }[] = [];
  return {
    add(item, found) {
      if (found === 0 || (kept.length === most && found <= (kept.at(-1)?.found ?? 0))) return;
      kept = [...kept, { item, found }].toSorted((a, b) => b.found - a.found).slice(0, most);
    },
    items: () => kept.map(({ item }) => item),
  };
}
