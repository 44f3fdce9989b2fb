/** Where something stands in lists: newest first, and what is of one instant by its id, backwards. */
export interface Place {
  /** ms since 1970. */
  listedAt: number;
  id: string;
}

/** `unsure`: nothing stands before it, but whether anything stands here was not looked for, since that would take too long. */
export type Found = Place & { unsure?: true };

/** Places in the order of lists. */
export interface Places {
  /** The first one after `from`; null: there is none. */
  after(from: Place): Promise<Found | null>;
}

/** Steps of one search for a place that several share. */
const MOST_STEPS = 1_000;

/** Whether `a` comes after `b` in lists. */
export function isAfter(a: Place, b: Place): boolean {
  return a.listedAt < b.listedAt || (a.listedAt === b.listedAt && a.id < b.id);
}

/** Right before a place, so that it is the first one after: no text stands between one and the same with a zero added. */
export function justBefore({ listedAt, id }: Place): Place {
  return { listedAt, id: `${id}\u0000` };
}

/** Places that any of these have. */
export function inAny(sources: readonly Places[]): Places {
  const heads: (Found | null | undefined)[] = sources.map(() => undefined);
  return {
    async after(from) {
      let first: Found | null = null;
      for (const [index, places] of sources.entries()) {
        let head = heads[index];
        // Nothing stands between what was found before and here.
        if (head === undefined || (head !== null && (head.unsure === true || !isAfter(head, from)))) head = await places.after(from);
        heads[index] = head;
        if (head !== null && (first === null || isAfter(first, head) || (first.unsure === true && !isAfter(head, first)))) first = head;
      }
      return first;
    },
  };
}

/** Places that all of these have, found by leaps: each is asked from where the others stand (a zigzag join). */
export function inAll(sources: readonly Places[]): Places {
  return {
    async after(from) {
      let at: Place | null = null;
      for (let agreed = 0, step = 0; ; step++) {
        const places = sources[step % sources.length];
        if (places === undefined) return at;
        if (at !== null && step > MOST_STEPS) return { ...at, unsure: true };
        const found: Found | null = await places.after(at === null ? from : justBefore(at));
        if (found === null || found.unsure === true) return found;
        agreed = at !== null && !isAfter(found, at) ? agreed + 1 : 1;
        at = found;
        if (agreed === sources.length) return at;
      }
    },
  };
}
