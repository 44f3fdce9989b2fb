import { instantsOf } from '@/lib/insights/dayRange';
import { MOST_OWN_POSTS } from '@/lib/insights/ownPosts';
import { ownHandleTest } from '@/lib/query/fields/ownHandle';
import type { EarshotDatabase } from './database';
import type { Match, Mention, TopicRow } from './rows';
import { knownSites } from './volumes';

export interface OwnPostsRead {
  /** Newest first, each once, under the first topic whose handles wrote it. */
  rows: { mention: Mention; match: Match }[];
  /** Older ones of the period were not read. */
  more: boolean;
}

/**
 * What the own accounts of topics posted in a period (days of the reporting zone, YYYY-MM-DD, both included), one site or all: found by their
 * authors, so that nobody else's mentions are looked at. An account is looked for as its handle is written, in whatever case.
 */
export async function readOwnPosts(
  db: EarshotDatabase,
  { topics, site, from, to, zone }: { topics: readonly TopicRow[]; site: string | null; from: string; to: string; zone: string },
): Promise<OwnPostsRead> {
  const instants = instantsOf({ from, to }, zone);
  const sites = site === null ? await knownSites(db) : [site];
  const rows: OwnPostsRead['rows'] = [];
  const known = new Set<string>();
  let more = false;
  for (const topic of topics) {
    for (const authorId of await ownAuthors(db, topic, sites)) {
      const written = await db.mentions.where('[authorId+listedAt]').between([authorId, instants.from], [authorId, instants.to], true, false).reverse().limit(MOST_OWN_POSTS + 1).toArray();
      more ||= written.length > MOST_OWN_POSTS;
      const matches = await db.matches.bulkGet(written.map(({ id }): [string, string] => [topic.id, id]));
      for (const [index, mention] of written.entries()) {
        const match = matches[index];
        if (match?.own !== true || match.hiddenAt !== undefined || known.has(mention.id)) continue;
        known.add(mention.id);
        rows.push({ mention, match });
      }
    }
  }
  const newest = rows.toSorted((a, b) => b.mention.listedAt - a.mention.listedAt || (a.mention.id < b.mention.id ? -1 : 1));
  return { rows: newest.slice(0, MOST_OWN_POSTS), more: more || newest.length > MOST_OWN_POSTS };
}

async function ownAuthors(db: EarshotDatabase, { handles = [] }: TopicRow, sites: readonly string[]): Promise<string[]> {
  if (handles.length === 0 || sites.length === 0) return [];
  const names = handles.map((written) => written.trim().replace(/(^|:)@/u, '$1'));
  const ids = new Set(names.flatMap((name) => sites.flatMap((site) => [`${site}:${name}`, `${site}:@${name}`, ...(name.startsWith(`${site}:`) ? [name] : [])])));
  const authors = await db.authors.where('id').anyOfIgnoreCase([...ids]).toArray();
  const isOwn = ownHandleTest(handles);
  return authors.filter((author) => isOwn(author.site, author.handle)).map(({ id }) => id);
}
