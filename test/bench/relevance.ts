import { relevanceTextOf } from '@/lib/mentions/relevanceText';
import { completePost } from '@/lib/posts/complete';
import { judgeRelevance, type RelevanceContext } from '@/lib/signals/relevance';
import { learnRelevance, type MarkedText, type RelevanceLearnt } from '@/lib/signals/learnRelevance';
import type { RelevanceText } from '@/lib/signals/relevanceTraits';
import { compileTopics } from '@/lib/query/readTopics';
import { decide } from '@/lib/query/matching/decide';
import { seeded, type Random } from '@/scripts/generate/random';
import { HOMONYMS } from '@/test/signals/relevance/homonyms';
import type { Homonym } from '@/test/signals/relevance/texts';
import { understander } from '@/test/signals/understood';
import { median } from './measure.mjs';

/** Which of a topic's texts are drawn from: those written before the model, those written after it, or all. */
export type Half = 'before' | 'after' | 'all';

export interface RelevanceFigures {
  name: string;
  half: Half;
  texts: number;
  /** Marks that were drawn; 0: nothing but words of the context. */
  marks: number;
  context: boolean;
  /** Medians over the draws: the area under the curve, and a bad draw's (the tenth of a hundred). */
  auc: number;
  low: number;
  /** Shares of the other texts that are hidden: of those that are not meant, and of those that are; means over the draws. */
  found: number;
  wrong: number;
}

let understand: ReturnType<typeof understander> | null = null;
const read = new Map<string, { text: RelevanceText; meant: boolean }[]>();

/** What so many marks drawn at random from a topic's texts say of the others; half of those are its background. */
export function relevanceOf(topic: Homonym, of: { half: Half; marks: number; context: boolean; draws: number; irrelevant?: number }): RelevanceFigures {
  const texts = textsOf(topic, of.half);
  const measured = Array.from({ length: of.draws }, (_, draw) => measure(texts, seeded(draw + 1), topic.context, of));
  const aucs = measured.map(({ auc }) => auc).toSorted((a, b) => a - b);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    name: topic.name, half: of.half, texts: texts.length, marks: of.marks, context: of.context,
    auc: median(aucs), low: aucs[Math.floor(aucs.length / 10)] ?? 0,
    found: mean(measured.map(({ found }) => found)), wrong: mean(measured.map(({ wrong }) => wrong)),
  };
}

function measure(
  texts: readonly { text: RelevanceText; meant: boolean }[],
  random: Random,
  context: RelevanceContext,
  of: { marks: number; context: boolean; irrelevant?: number },
): { auc: number; found: number; wrong: number } {
  const order = texts.map((text) => ({ text, place: random() })).toSorted((a, b) => a.place - b.place).map(({ text }) => text);
  const drawn = of.irrelevant === undefined
    ? order.slice(0, of.marks)
    : [...order.filter(({ meant }) => !meant).slice(0, of.irrelevant), ...order.filter(({ meant }) => meant).slice(0, of.marks - of.irrelevant)];
  const rest = order.filter((one) => !drawn.includes(one));
  const background = rest.filter((_, index) => index % 2 === 0).map(({ text }) => text);
  const tried = rest.filter((_, index) => index % 2 === 1);
  const marked = drawn.map(({ text, meant }): MarkedText => ({ ...text, meant, weight: 1 }));
  const learnt = finished(learnRelevance(marked, background, of.context ? context : {}));
  const judged = tried.map(({ text, meant }) => ({ meant, ...(learnt === null ? { score: 0.5 } : judgeRelevance(learnt.model, text)) }));
  const share = (of_: boolean): number => {
    const side = judged.filter(({ meant }) => meant === of_);
    return side.filter((one) => 'hides' in one && one.hides).length / side.length;
  };
  return { auc: areaUnder(judged), found: share(false), wrong: share(true) };
}

function finished(steps: Generator<void, RelevanceLearnt | null>): RelevanceLearnt | null {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The chance that of two texts, one meant and one not, the meant one has the higher score; 0..1. */
function areaUnder(judged: readonly { meant: boolean; score: number }[]): number {
  const [meant, other] = [judged.filter((one) => one.meant), judged.filter((one) => !one.meant)];
  let won = 0;
  for (const a of meant) for (const b of other) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return won / (meant.length * other.length);
}

/** A topic's texts as the worker would store and understand them. */
function textsOf(topic: Homonym, half: Half): { text: RelevanceText; meant: boolean }[] {
  const key = `${topic.name} ${half}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const compiled = compileTopics([{ id: 'topic', query: topic.query }]);
  const halves = half === 'all' ? [topic.before, topic.after] : [topic[half]];
  const rows = halves.flatMap(({ meant, other }) => [
    ...meant.map((body) => ({ body, meant: true })), ...other.map((body) => ({ body, meant: false })),
  ]);
  const texts = rows.map(({ body, meant }, index) => {
    const post = completePost(
      { kind: 'comment', nativeId: `${index}`, text: body, author: { handle: `writer-${index}` } },
      { site: 'forum', base: 'https://forum.example/', context: 'thread' },
    );
    understand ??= understander();
    const understanding = understand(body, topic.language);
    const [answer] = decide(compiled, { post, host: null, seenAt: 0, dayOf: () => '2026-01-01' });
    if (answer?.answer !== 'yes') throw new Error(`${topic.name} does not hear: ${body}`);
    return { text: relevanceTextOf({ post, authorId: `forum:writer-${index}`, understanding }, answer), meant };
  });
  read.set(key, texts);
  return texts;
}

export { HOMONYMS };
