import { SURE_ANSWER } from '@/lib/replies/article';
import { recurringQuestions, type RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import { readAsking } from '@/lib/storage/replyKit/readAsking';
import { useCalendar } from './calendar';
import { keeperOf, serviceWords } from './knowledge';
import { useLive, type Live } from './live';
import { useNow } from './now';

/** It reads a thousand mentions: once a minute is often enough, ms. */
const INTERVAL = 60_000;
/** Questions that are shown, at most, and that are looked for in the knowledge base. */
const MOST_SHOWN = 5;
const MOST_SOUGHT = 40;

type Asked = RecurringQuestion & { topicIds: string[] };

/** Questions that several of the newest mentions ask and no article surely answers, those of most mentions first. */
export function useRecurring(): Live<RecurringQuestion[]> {
  const today = useCalendar().at(useNow()).day;
  const asked = useLive(
    ['mentions', 'matches', 'topics'],
    async (db): Promise<Asked[]> => {
      const said = await readAsking(db);
      const languages = [...new Set(said.map(({ language }) => language))].filter((language) => language !== null);
      const words = new Map(await Promise.all(languages.map(async (language) => [language, await serviceWords(language)] as const)));
      const topics = new Map(said.map(({ id, topicIds }) => [id, topicIds]));
      return recurringQuestions(said, (language) => words.get(language) ?? null)
        .toSorted((one, other) => other.ids.length - one.ids.length)
        .slice(0, MOST_SOUGHT)
        .map((one) => ({ ...one, topicIds: [...new Set(one.ids.flatMap((id) => topics.get(id) ?? []))] }));
    },
    [],
    INTERVAL,
  );
  const known = asked.state === 'ready' ? asked.value : null;
  const open = useLive(
    ['replyKit'],
    known === null ? null : async (db) => {
      const unanswered: RecurringQuestion[] = [];
      for (const { topicIds, ...one } of known) {
        const [likeliest] = await keeperOf(db).find(one.question, { language: one.language, topicIds, today, most: 1 });
        if ((likeliest?.confidence ?? 0) < SURE_ANSWER) unanswered.push(one);
        if (unanswered.length === MOST_SHOWN) break;
      }
      return unanswered;
    },
    [known, today],
  );
  return asked.state === 'failed' ? asked : open;
}
