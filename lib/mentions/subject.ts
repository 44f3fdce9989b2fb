import { countryNamed } from '@/lib/language/countryNames';
import { speaksOfWriter } from '@/lib/language/firstPerson';
import { bodyOf, type Post } from '@/lib/posts/post';
import type { Kept, KeptFact, Subject, Understood, UnderstoodSignals } from '@/lib/query/subject';
import { intentOf, labelOf, type Mention, type Understanding } from './mention';
import { signalsOf } from './signals';

/** The day (YYYY-MM-DD) of an instant in the reporting zone. */
export type DayOf = (instant: number) => string;

/**
 * A post that was just read, as queries are asked about it. What version 0 of an understanding lacks is absent, so that
 * what needs it is undecided.
 */
export function subjectOfPost(
  post: Post,
  understanding: Understanding,
  met: { host: string | null; seenAt: number; dayOf: DayOf },
): Subject {
  return { post, ...met, countryNamed, ...understoodOf({ post, understanding }) };
}

/**
 * A stored mention, as queries are asked about it; its label is the user's own where there is one. The page on which it
 * stood is not stored: `site:` asks its addresses. Without `kept`, fields that only filters have are undecided.
 */
export function subjectOfMention(mention: Mention, dayOf: DayOf, kept?: Kept): Subject {
  const { post, firstSeenAt } = mention;
  return { post, host: null, seenAt: firstSeenAt, dayOf, kept, countryNamed, ...understoodOf(mention) };
}

function understoodOf(
  mention: Pick<Mention, 'post' | 'understanding' | 'decided'>,
): Pick<Subject, 'language' | 'understood' | 'isFirstPerson'> {
  const { version, language: finding, intent, signals } = mention.understanding;
  const { language } = finding;
  if (version === 0) return {};
  const understood: Understood = {
    sentiment: labelOf(mention),
    // Version 1 looked for no intents, version 4 for no other signals.
    intent: intent === undefined ? undefined : intentOf(mention),
    ...(signals === undefined ? {} : { signals: askedSignals(mention) }),
  };
  return { language, understood, isFirstPerson: () => speaksOfWriter(bodyOf(mention.post), language) };
}

function askedSignals(mention: Pick<Mention, 'understanding' | 'decided'>): UnderstoodSignals {
  const { emotions = [], stage, aspects = [], events = [] } = signalsOf(mention);
  const kinds = (found: readonly { kind: string }[]): string[] => found.map(({ kind }) => kind);
  return { emotion: kinds(emotions), stage: stage === undefined ? [] : [stage.kind], aspect: kinds(aspects), event: kinds(events) };
}

/** What became of a mention, by the names that queries use. An answer inside a review's own card is one, too. */
export function factsOf({ editedAt, goneAt, answer, keptFor, post }: Mention): KeptFact[] {
  const facts: Record<KeptFact, boolean> = {
    edited: editedAt !== undefined,
    gone: goneAt !== undefined,
    answered: answer !== undefined || post.reply !== null,
    kept: keptFor !== undefined,
  };
  return (Object.keys(facts) as KeptFact[]).filter((fact) => facts[fact]);
}
