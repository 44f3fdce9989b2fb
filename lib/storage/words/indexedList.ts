import type { Transaction } from 'dexie';
import { isShown, labelOf } from '@/lib/mentions/mention';
import type { ListTables, Looked, MentionFilter } from '../mentionList';
import type { Mention } from '../rows';
import { indexedTo } from './indexing';
import { justBefore, type Place, type Places } from './places';

/** What a search may find, by its words, as far as the index goes. */
export interface IndexedList {
  places: Places;
  /** What is listed up to this instant is not in the index yet, ms since 1970; null: all that the filter asks for is. */
  rest: number | null;
}

/** A window of it. `next` is the place after which to go on; null at the end. */
interface IndexedWindow {
  rows: (Looked & Place)[];
  next: Place | null;
  /** Whether it ended early, since it would have taken long. */
  isUnsure: boolean;
}

/** Opens the index for a search that begins, or goes on (`goesOn`); null where it is no help. */
export async function indexedList(within: Transaction, filter: MentionFilter, goesOn: boolean): Promise<IndexedList | null> {
  if (filter.search === undefined) return null;
  const to = await indexedTo({ settings: within.table('settings') });
  // Nothing that the filter asks for is in the index yet.
  if (to >= (filter.to ?? Infinity)) return null;
  const from = filter.from ?? -Infinity;
  const places = await filter.search.places({ words: within.table('words'), end: Math.max(to, from - 1), goesOn });
  return places === null ? null : { places, rest: to < from ? null : to };
}

/** The next places of a list, before the filter is asked. */
export async function readIndexed(
  tables: ListTables,
  { places }: IndexedList,
  of: { filter: MentionFilter; after: Place; size: number; topics: ReadonlySet<string> },
): Promise<IndexedWindow> {
  const found: Place[] = [];
  let next: Place | null = of.after;
  let isUnsure = false;
  while (found.length < of.size && next !== null && !isUnsure) {
    const place = await places.after(next);
    if (place?.unsure === true) {
      next = justBefore(place);
      isUnsure = true;
    } else {
      if (place !== null) found.push(place);
      next = place;
    }
  }
  return { rows: await lookedAt(tables, found, of), next, isUnsure };
}

async function lookedAt(
  tables: ListTables,
  found: readonly Place[],
  { filter, topics }: { filter: MentionFilter; topics: ReadonlySet<string> },
): Promise<(Looked & Place)[]> {
  if (found.length === 0) return [];
  const { topicId, from = -Infinity, hidden = false } = filter;
  const mentions = await tables.mentions.bulkGet(found.map(({ id }) => id));
  const keys = mentions.flatMap((mention) => (mention === undefined ? [] : keysOf(mention, filter)));
  const matches = keys.length === 0 ? [] : (await tables.matches.bulkGet(keys)).filter((match) => match !== undefined);
  const own = new Map(matches.map((match) => [match.mentionId, match]));
  const waiting = new Set(matches.flatMap(({ queue, mentionId, topicId: by }) => (queue !== undefined && topics.has(by) ? [mentionId] : [])));
  return found.map((place, index) => {
    const mention = mentions[index];
    // What was changed while this was read stands elsewhere now.
    const isHere = mention !== undefined && mention.listedAt === place.listedAt && place.listedAt >= from;
    const match = own.get(place.id);
    const isListed =
      isHere && (topicId === null
        ? (hidden ? isHiddenEverywhere(mention, topics) : isShown(mention, topics))
        : match !== undefined && hidden === (match.hiddenAt !== undefined));
    const label = topicId === null || match === undefined ? undefined : match.label;
    return { ...place, mention: isListed ? mention : null, label: label ?? (mention === undefined ? 'unscored' : labelOf(mention)), waits: waiting.has(place.id) };
  });
}

/** The matches that say what the filter asks: those of its topic, or all where it asks what waits. */
function keysOf({ id, topicIds }: Mention, { topicId, waiting }: MentionFilter): [string, string][] {
  if (topicId !== null) return topicIds.includes(topicId) ? [[topicId, id]] : [];
  return waiting === true ? topicIds.map((own): [string, string] => [own, id]) : [];
}

/** Whether all of its topics that are there hide it. */
export function isHiddenEverywhere(mention: Mention, topics: ReadonlySet<string>): boolean {
  return !isShown(mention, topics) && mention.topicIds.some((topicId) => topics.has(topicId));
}
