import { useEffect, useState } from 'preact/hooks';
import { proposeWords, MOST_ASKED, type AskedMention, type Proposal } from '@/lib/insights/proposals';
import { createCalendar } from '@/lib/mentions/calendar';
import { isTouched } from '@/lib/mentions/mention';
import { subjectOfMention } from '@/lib/mentions/subject';
import { decide } from '@/lib/query/matching/decide';
import { parseQuery } from '@/lib/query/grammar/parse';
import { compileTopics } from '@/lib/query/readTopics';
import type { TriedTopic } from '@/lib/query/writing/triedTopic';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readNewestMentions } from '@/lib/storage/mentionList';
import { useDatabase } from './database';
import { useDebounced } from './debounced';
import { inSlices } from './inSlices';
import { useSettings } from './settings';

/** What is typed rests so long before words are looked for, ms. */
const TYPING_PAUSE = 500;

/** Words that what is stored proposes for a topic being written, once they are `wanted`; null until they are found. */
export function useProposals(topic: TriedTopic, wanted: boolean): Proposal[] | null {
  const db = useDatabase();
  const { zone } = useSettings();
  const settled = useDebounced(JSON.stringify(topic), TYPING_PAUSE);
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  useEffect(() => {
    if (!wanted || db === null) return undefined;
    let current = true;
    const calendar = createCalendar(zone);
    const read = { dayOf: (instant: number) => calendar.at(instant).day, isWanted: () => current };
    void proposalsFor(db, JSON.parse(settled) as TriedTopic, read).then((found) => {
      if (current) setProposals(found);
    });
    return () => {
      current = false;
    };
  }, [db, zone, settled, wanted]);
  return proposals;
}

/** None where the query cannot be read, or what is stored cannot. */
async function proposalsFor(
  db: EarshotDatabase,
  topic: TriedTopic,
  { dayOf, isWanted }: { dayOf: (instant: number) => string; isWanted: () => boolean },
): Promise<Proposal[]> {
  const parsed = parseQuery(topic.query);
  if (!parsed.ok) return [];
  const mentions = await readNewestMentions(db, MOST_ASKED).catch(() => []);
  const topics = compileTopics([{ ...topic, id: '' }]);
  const asked: AskedMention[] = [];
  const step = (): boolean => {
    const mention = mentions[asked.length];
    if (mention === undefined) return false;
    // What is hidden already needs no word more to be left out.
    const heard = decide(topics, subjectOfMention(mention, dayOf)).some(({ answer, hide }) => answer === 'yes' && hide !== 'yes');
    asked.push({ mention, heard, touched: isTouched(mention) });
    return asked.length < mentions.length;
  };
  return (await inSlices(step, isWanted)) ? proposeWords(asked, parsed.query.tree) : [];
}
