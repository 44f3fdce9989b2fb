import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import { bodyOf } from '@/lib/posts/post';
import type { ArticleMatch } from '@/lib/replies/article';
import { knowledgeKeeper, type KnowledgeKeeper } from '@/lib/replies/knowledge/knowledgeKeeper';
import { serviceWordsFrom } from '@/lib/replies/knowledge/serviceFile';
import { onTablesChanged } from '@/lib/storage/changes';
import { readKit } from '@/lib/storage/replyKit/kit';
import { db } from './database';

/** How long a card waits for an article, ms: a large knowledge base is made ready in the meantime, for the next card. */
const PATIENCE = 250;

/** Made on first need, forgotten with the worker. */
let keeper: KnowledgeKeeper | null = null;

/** The article that is likeliest to answer a mention; null where none is found, or not soon enough. `now`: ms since 1970. */
export async function findAnswer(mention: Mention, { zone, now }: { zone: string; now: number }): Promise<ArticleMatch | null> {
  const search = keeperHere().find(bodyOf(mention.post), {
    language: mention.understanding.language.language, topicIds: mention.topicIds, today: createCalendar(zone).at(now).day, most: 1,
  });
  const late = new Promise<ArticleMatch[]>((resolve) => {
    setTimeout(resolve, PATIENCE, []);
  });
  const [first] = await Promise.race([search.catch(() => []), late]);
  return first ?? null;
}

function keeperHere(): KnowledgeKeeper {
  if (keeper !== null) return keeper;
  keeper = knowledgeKeeper({
    readArticles: () => readKit(db, 'article'),
    wordsOf: serviceWordsFrom(readPackageData),
    now: () => performance.now(),
    turn: () => new Promise((next) => setTimeout(next)),
  });
  onTablesChanged(db, ['replyKit'], keeper.changed);
  return keeper;
}
