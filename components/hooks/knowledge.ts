import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Mention } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import { bodyOf } from '@/lib/posts/post';
import type { ArticleMatch } from '@/lib/replies/article';
import type { Asking } from '@/lib/replies/knowledge/knowledge';
import { knowledgeKeeper, type KnowledgeKeeper } from '@/lib/replies/knowledge/knowledgeKeeper';
import { serviceWordsFrom } from '@/lib/replies/knowledge/serviceFile';
import type { EarshotDatabase } from '@/lib/storage/database';
import { onTablesChanged } from '@/lib/storage/changes';
import { readKit } from '@/lib/storage/replyKit/kit';
import { useCalendar } from './calendar';
import { useDatabase } from './database';
import type { Live } from './live';

/** Articles that are shown beside a draft, at most. */
const MOST_SHOWN = 5;
/** What is asked of a brand's service in a language; null: nothing is known of it. */
export const serviceWords = serviceWordsFrom(readPackageData);
/** One for each database of a page, in memory for as long as the page is open. */
const keepers = new WeakMap<EarshotDatabase, KnowledgeKeeper>();

/** Articles that may answer a mention, the likeliest first; found again when the knowledge base changes. */
export function useArticlesFor(mention: Mention, most: number = MOST_SHOWN): Live<ArticleMatch[]> {
  const { language } = mention.understanding.language;
  return useArticlesFound(bodyOf(mention.post), { language, topicIds: mention.topicIds, most });
}

/** As `useArticlesFor`, of any text: a question that is tried out on the knowledge base. Nothing is looked for in an empty one. */
export function useArticlesFound(text: string, { language, topicIds, most }: Omit<Asking, 'today'>): Live<ArticleMatch[]> {
  const db = useDatabase();
  const calendar = useCalendar();
  const today = calendar === null ? null : calendar.at(Date.now()).day;
  const [version, setVersion] = useState(0);
  const [found, setFound] = useState<{ asked: string; live: Live<ArticleMatch[]> } | null>(null);
  const asked = JSON.stringify([text, language, topicIds, most, today]);
  useLayoutEffect(() => (db === null ? undefined : onTablesChanged(db, ['replyKit'], () => setVersion((one) => one + 1))), [db]);
  useEffect(() => {
    if (db === null || today === null) return undefined;
    let current = true;
    const show = (live: Live<ArticleMatch[]>): void => {
      if (current) setFound({ asked, live });
    };
    const search = text.trim() === '' ? Promise.resolve([]) : keeperOf(db).find(text, { language, topicIds, today, most });
    search.then((value) => show({ state: 'ready', value }), () => show({ state: 'failed' }));
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` holds all that is asked
  }, [db, asked, version]);
  return found?.asked === asked ? found.live : { state: 'loading' };
}

/** The knowledge base of a page in memory: made once, it follows what is stored. */
export function keeperOf(db: EarshotDatabase): KnowledgeKeeper {
  const known = keepers.get(db);
  if (known !== undefined) return known;
  const keeper = knowledgeKeeper({
    readArticles: () => readKit(db, 'article'), wordsOf: serviceWords, now: () => performance.now(), turn: () => new Promise((next) => setTimeout(next)),
  });
  keepers.set(db, keeper);
  onTablesChanged(db, ['replyKit'], keeper.changed);
  return keeper;
}
