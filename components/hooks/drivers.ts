import type { Drivers, ReadPeriod } from '@/components/insights/drivers/drivers';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { comparisonOf, periodsOf, type Period } from '@/lib/insights/comparison';
import { sideDrivers, topicRising, type Side, type SideDrivers } from '@/lib/insights/drivers/periodDrivers';
import { readSaid, wordsOfNames, type SaidMention } from '@/lib/insights/drivers/saidMentions';
import type { ServiceWords } from '@/lib/language/packs/serviceWords';
import { labelOf } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { recurringQuestions, recurringSentences, type AskingText, type RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import { wishesIn } from '@/lib/replies/knowledge/wishes';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readPeriodSample, SAMPLE_MOST, type SampledMention } from '@/lib/storage/periodSample';
import { listTopics } from '@/lib/storage/topics/topics';
import { firstHeardDay } from '@/lib/storage/volumes';
import { inSlices } from './inSlices';
import { serviceWords } from './knowledge';
import { useLive, type Live } from './live';
import { useNow } from './now';
import { useSettings } from './settings';

/** It reads two thousand mentions: once a minute is often enough, ms. */
const INTERVAL = 60_000;
/** Terms of each side, of each topic that is one of several, and of one alone; questions and wishes. */
const MOST_TERMS = 24;
const MOST_RISING = 5;
const MOST_RISING_ALONE = 12;
const MOST_RECURRING = 8;

/** What people say in a period, from its mentions or a sample of them; read again at most once a minute. */
export function useDrivers({ topicId, site, days }: OverviewFilter): Live<Drivers> {
  const { zone } = useSettings();
  const { current, previous } = periodsOf(useNow(), days, zone);
  return useLive(
    ['mentions', 'matches', 'tallies', 'topics'],
    (db) => readDrivers(db, { topicId, site, current, previous, zone }),
    [topicId, site, previous.from, current.to, zone],
    INTERVAL,
  );
}

interface Asked {
  topicId: string | null;
  site: string | null;
  current: Period;
  previous: Period;
  zone: string;
}

async function readDrivers(db: EarshotDatabase, asked: Asked): Promise<Drivers> {
  const { topicId, current, previous, zone } = asked;
  const topics = (await listTopics(db)).filter(({ id }) => topicId === null || id === topicId);
  const whole = { from: previous.from, to: current.to };
  const heard = await Promise.all(topics.map(async (topic) => ({ ...topic, firstHeard: await firstHeardDay(db, topic.id, whole) })));
  const comparison = comparisonOf(previous, heard, zone);
  const now = await readPeriod(db, topics, current, asked);
  const before = comparison.state === 'none' ? null : await readPeriod(db, topics, comparison.period, asked);
  const found: Omit<Drivers, 'questions' | 'wishes'> = {
    now: now.read, before: before?.read ?? null, comparison, sides: { side: null, before: null }, rising: [],
  };
  const own = sidesOf(now.said);
  const swapped = { negative: own.positive, positive: own.negative };
  const steps = [
    () => void (found.sides.side = comparedWith(own, swapped)),
    () => void (found.sides.before = before === null ? null : comparedWith(own, sidesOf(before.said))),
    ...(before === null ? [] : topics).map(({ id }) => () => {
      const under = (said: readonly SaidMention[] = []): SaidMention[] => said.filter(({ topicIds }) => topicIds.includes(id));
      const both = { now: under(now.said), before: under(before?.said) };
      found.rising.push(topicRising(id, both, topicId === null ? MOST_RISING : MOST_RISING_ALONE));
    }),
  ];
  await inSlices(() => {
    steps.shift()?.();
    return steps.length > 0;
  }, () => true);
  return { ...found, ...(await recurringIn(now.said)) };
}

type Sides = Record<Side, SaidMention[]>;

function sidesOf(said: readonly SaidMention[]): Sides {
  return { negative: said.filter(({ label }) => label === 'negative'), positive: said.filter(({ label }) => label === 'positive') };
}

function comparedWith(own: Sides, others: Sides): Record<Side, SideDrivers> {
  const compared = (side: Side): SideDrivers => sideDrivers(side, own[side], others[side], MOST_TERMS);
  return { negative: compared('negative'), positive: compared('positive') };
}

async function readPeriod(db: EarshotDatabase, topics: readonly Topic[], period: Period, { topicId, site, zone }: Asked): Promise<{ read: ReadPeriod; said: SaidMention[] }> {
  const sample = await readPeriodSample(db, { topicIds: topics.map(({ id }) => id), site, ...period, zone, most: SAMPLE_MOST });
  const under = new Map<string, SampledMention[]>();
  for (const row of sample.rows) under.set(row.mention.id, [...(under.get(row.mention.id) ?? []), row]);
  const rows = [...under.values()];
  const called = wordsOfNames(topics.map(({ name }) => name));
  const said: SaidMention[] = [];
  await inSlices(() => {
    const [first, ...others] = rows[said.length] ?? [];
    if (first === undefined) return false;
    const { mention, match } = first;
    // As lists count: under one topic what holds toward it, under all the mention's own.
    const label = topicId === null ? labelOf(mention) : match.label;
    said.push(readSaid({ mention, label, topicIds: [match.topicId, ...others.map((one) => one.match.topicId)] }, called));
    return said.length < rows.length;
  }, () => true);
  return { read: { period, read: sample.rows.length, of: sample.of, gone: sample.gone, whole: sample.whole, ids: sample.rows.map(({ mention }) => mention.id) }, said };
}

async function recurringIn(said: readonly SaidMention[]): Promise<Pick<Drivers, 'questions' | 'wishes'>> {
  const mentions = new Map(said.map(({ mention }) => [mention.id, mention]));
  const texts = said.map(({ mention }): AskingText => (
    { id: mention.id, text: bodyOf(mention.post), language: mention.understanding.language.language, at: mention.listedAt, author: mention.authorId }
  ));
  const languages = [...new Set(texts.flatMap(({ language }) => language ?? []))];
  const words = new Map(await Promise.all(languages.map(async (language) => [language, await serviceWords(language)] as const)));
  const wordsOf = (language: string): ServiceWords | null => words.get(language) ?? null;
  const wishes = recurringSentences(texts, wordsOf, ({ id }) => {
    const mention = mentions.get(id);
    return mention === undefined ? [] : wishesIn(mention);
  });
  return { questions: mostAsked(recurringQuestions(texts, wordsOf)), wishes: mostAsked(wishes) };
}

function mostAsked(found: readonly RecurringQuestion[]): RecurringQuestion[] {
  return found.toSorted((one, other) => other.ids.length - one.ids.length || other.lastAt - one.lastAt).slice(0, MOST_RECURRING);
}
